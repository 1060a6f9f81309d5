/** Pointers on the lanes and on the overview: what they do is said in px and told to the view. */
import type { Attachment } from 'svelte/attachments';

/** A press becomes a drag after this many px. */
const SLACK = 4;

export interface LaneGestures {
  /** A drag begins: what was shown then is what it moves. */
  onstart(): void;
  /** The pointer has moved far enough: this is no click. */
  onhold(): void;
  /** The pointer has gone this far since the drag began. */
  onpan(by: number): void;
  /** Two fingers, where they were and where they are now, left one first. */
  onpinch(from: [number, number], to: [number, number]): void;
  /** The last pointer of a drag was lifted. */
  onend(): void;
  onclick(x: number, y: number): void;
  /** A button pressed without a pointer, by script or assistive technology. */
  onpress(target: Element): void;
  onhover(x: number, y: number): void;
  onleave(): void;
  /** Wheel with Control or Command: the window `factor` times as long. */
  onzoom(factor: number, x: number): void;
  /** Asks for the next frame; returns how to take that back. */
  frame(run: () => void): () => void;
}

/** Runs the last of the calls made within a frame. */
export function perFrame(frame: LaneGestures['frame']): {
  run(job: () => void): void;
  flush(): void;
  drop(): void;
} {
  let job: (() => void) | undefined;
  let cancel: (() => void) | undefined;
  const fire = () => {
    const now = job;
    cancel?.();
    job = cancel = undefined;
    now?.();
  };
  return {
    run(next) {
      const isWaiting = job !== undefined;
      job = next;
      if (!isWaiting) cancel = frame(fire);
    },
    flush: fire,
    drop() {
      cancel?.();
      job = cancel = undefined;
    },
  };
}

type Listeners = {
  [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void;
};

/** Adds the listeners; returns how to remove them. Not passive: the wheel with Control is ours. */
function listen(element: Element, listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, (event: never) => void][];
  for (const [type, run] of entries) {
    element.addEventListener(type, run as EventListener, { passive: false });
  }
  return () => {
    for (const [type, run] of entries) element.removeEventListener(type, run as EventListener);
  };
}

type Surface = Element & Pick<HTMLElement, 'setPointerCapture'>;

/** Drag to pan, pinch, Control + wheel, hover and click. Vertical scrolling stays with the page. */
export function laneGestures(to: LaneGestures): Attachment<Surface> {
  return (element) => {
    const frames = perFrame(to.frame);
    const pointers = new Map<number, { from: number; x: number }>();
    let isDragging = false;
    let wasDragged = false;
    const place = ({ clientX, clientY }: MouseEvent) => {
      const box = element.getBoundingClientRect();
      return [clientX - box.left, clientY - box.top] as const;
    };
    /** Where the fingers are now is where the next move starts. */
    const regrip = () => {
      for (const pointer of pointers.values()) pointer.from = pointer.x;
      to.onstart();
    };
    const ordered = (key: 'from' | 'x') => {
      const [a, b] = [...pointers.values()];
      return a!.from <= b!.from
        ? ([a![key], b![key]] as [number, number])
        : ([b![key], a![key]] as [number, number]);
    };

    function down(event: PointerEvent) {
      if (event.button !== 0 || pointers.size === 2) return;
      const [x] = place(event);
      if (pointers.size === 0) wasDragged = false;
      pointers.set(event.pointerId, { from: x, x });
      frames.flush();
      regrip();
    }
    function move(event: PointerEvent) {
      const [x, y] = place(event);
      const pointer = pointers.get(event.pointerId);
      if (!pointer) {
        if (event.pointerType !== 'touch') frames.run(() => to.onhover(x, y));
        return;
      }
      pointer.x = x;
      if (!isDragging && pointers.size === 1 && Math.abs(x - pointer.from) < SLACK) return;
      if (!isDragging) {
        isDragging = wasDragged = true;
        to.onleave();
        to.onhold();
        element.classList.add('dragging');
      }
      // Captured only now: a captured press would send its click to the element, not to the mark.
      element.setPointerCapture(event.pointerId);
      frames.run(() => {
        if (pointers.size === 2) to.onpinch(ordered('from'), ordered('x'));
        else if (pointers.size === 1)
          to.onpan([...pointers.values()][0]!.x - [...pointers.values()][0]!.from);
      });
    }
    function up(event: PointerEvent) {
      if (!pointers.has(event.pointerId)) return;
      frames.flush();
      pointers.delete(event.pointerId);
      if (pointers.size > 0) return regrip();
      if (!isDragging) return;
      isDragging = false;
      element.classList.remove('dragging');
      to.onend();
    }
    function click(event: MouseEvent) {
      if (event.detail === 0) return to.onpress(event.target as Element);
      if (!wasDragged) to.onclick(...place(event));
    }
    function leave() {
      if (isDragging) return;
      frames.drop();
      to.onleave();
    }
    function wheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === 0 ? 1 : 20;
      const steps = Math.max(-60, Math.min(60, event.deltaY * lines));
      to.onzoom(2 ** (steps / 120), place(event)[0]);
    }

    const deafen = listen(element, {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: up,
      lostpointercapture: up,
      pointerleave: leave,
      click,
      wheel,
    });
    return () => {
      frames.drop();
      deafen();
    };
  };
}

export interface DragGestures {
  /** A press at x px; false refuses it. */
  onstart(x: number, event: PointerEvent): boolean;
  onmove(by: number): void;
  /** `isClick`: the pointer had not moved. */
  onend(isClick: boolean): void;
  frame(run: () => void): () => void;
}

/** One pointer that drags along x from the moment it is pressed. */
export function dragGestures(to: DragGestures): Attachment<Surface> {
  return (element) => {
    const frames = perFrame(to.frame);
    let grip: { id: number; from: number; moved: boolean } | undefined;

    function down(event: PointerEvent) {
      if (event.button !== 0 || grip) return;
      if (!to.onstart(event.clientX - element.getBoundingClientRect().left, event)) return;
      grip = { id: event.pointerId, from: event.clientX, moved: false };
      element.setPointerCapture(event.pointerId);
    }
    function move(event: PointerEvent) {
      if (!grip || event.pointerId !== grip.id) return;
      const by = event.clientX - grip.from;
      if (!grip.moved && Math.abs(by) < 2) return;
      grip.moved = true;
      frames.run(() => to.onmove(by));
    }
    function up(event: PointerEvent) {
      if (!grip || event.pointerId !== grip.id) return;
      frames.flush();
      const { moved } = grip;
      grip = undefined;
      to.onend(!moved && event.type === 'pointerup');
    }

    const deafen = listen(element, {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: up,
      lostpointercapture: up,
    });
    return () => {
      frames.drop();
      deafen();
    };
  };
}

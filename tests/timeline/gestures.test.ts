import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dragGestures,
  laneGestures,
  perFrame,
  type DragGestures,
  type LaneGestures,
} from '../../src/timeline/gestures';

/** As much of an element as gestures use; its left end is at 100. */
class Surface extends EventTarget {
  readonly captured: number[] = [];
  readonly classList = { add: vi.fn(), remove: vi.fn() };
  getBoundingClientRect = () => ({ left: 100, top: 50 });
  setPointerCapture = (id: number) => void this.captured.push(id);
}
const surface = () => new Surface() as unknown as Surface & SVGSVGElement;
const waiting: (() => void)[] = [];
const frame = (run: () => void) => {
  waiting.push(run);
  return () => void waiting.splice(waiting.indexOf(run) >>> 0, 1);
};
const paint = () => {
  for (const run of waiting.splice(0)) run();
};
function fire(on: EventTarget, type: string, more: Record<string, unknown> = {}) {
  const event = new Event(type, { cancelable: true });
  Object.assign(event, {
    button: 0,
    pointerId: 1,
    clientX: 100,
    clientY: 50,
    pointerType: 'mouse',
    detail: 1,
    ...more,
  });
  on.dispatchEvent(event);
  return event;
}
beforeEach(() => void waiting.splice(0));

describe('on the lanes', () => {
  const spies = () =>
    ({
      onstart: vi.fn(),
      onhold: vi.fn(),
      onpan: vi.fn(),
      onpinch: vi.fn(),
      onend: vi.fn(),
      onclick: vi.fn(),
      onpress: vi.fn(),
      onhover: vi.fn(),
      onleave: vi.fn(),
      onzoom: vi.fn(),
      frame,
    }) satisfies LaneGestures;
  const begin = () => {
    const to = spies();
    const element = surface();
    const undo = laneGestures(to)(element) as () => void;
    return { to, element, undo };
  };

  test('a press that does not move is a click where it was', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { clientX: 130 });
    fire(element, 'pointermove', { clientX: 132 });
    fire(element, 'pointerup', { clientX: 132 });
    fire(element, 'click', { clientX: 132, clientY: 60 });
    expect(to.onclick).toHaveBeenCalledWith(32, 10);
    expect(to.onhold).not.toHaveBeenCalled();
    expect(element.captured).toEqual([]);
  });
  test('a press that moves pans once a frame, and is no click', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { clientX: 130 });
    for (const clientX of [140, 150, 170]) fire(element, 'pointermove', { clientX });
    paint();
    expect(to.onpan.mock.calls).toEqual([[40]]);
    fire(element, 'pointermove', { clientX: 180 });
    fire(element, 'pointerup', { clientX: 180 });
    expect(to.onpan).toHaveBeenLastCalledWith(50);
    fire(element, 'lostpointercapture');
    expect(to.onend).toHaveBeenCalledTimes(1);
    fire(element, 'click', { clientX: 180 });
    expect(to.onclick).not.toHaveBeenCalled();
    expect(element.captured).toContain(1);
  });
  test('two fingers pinch, the left one first, and one of them goes on to pan', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { clientX: 300, pointerType: 'touch' });
    fire(element, 'pointerdown', { clientX: 200, pointerId: 2, pointerType: 'touch' });
    fire(element, 'pointerdown', { clientX: 250, pointerId: 3, pointerType: 'touch' });
    fire(element, 'pointermove', { clientX: 150, pointerId: 2, pointerType: 'touch' });
    paint();
    expect(to.onpinch).toHaveBeenCalledWith([100, 200], [50, 200]);
    fire(element, 'pointerup', { clientX: 150, pointerId: 2 });
    expect(to.onend).not.toHaveBeenCalled();
    fire(element, 'pointermove', { clientX: 320, pointerType: 'touch' });
    paint();
    expect(to.onpan).toHaveBeenLastCalledWith(20);
    fire(element, 'pointercancel', { clientX: 320 });
    expect(to.onend).toHaveBeenCalledTimes(1);
  });
  test('the left finger may come first', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { clientX: 200 });
    fire(element, 'pointerdown', { clientX: 300, pointerId: 2 });
    fire(element, 'pointermove', { clientX: 310, pointerId: 2 });
    paint();
    expect(to.onpinch).toHaveBeenCalledWith([100, 200], [100, 210]);
  });
  test('other buttons do nothing', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { button: 2 });
    expect(to.onstart).not.toHaveBeenCalled();
  });
  test('a mouse hovers, a finger does not', () => {
    const { to, element } = begin();
    fire(element, 'pointermove', { clientX: 110, clientY: 70 });
    fire(element, 'pointermove', { clientX: 120, pointerType: 'touch' });
    paint();
    expect(to.onhover.mock.calls).toEqual([[10, 20]]);
  });
  test('leaving ends the hover, also one that waits for its frame; a drag goes on', () => {
    const { to, element } = begin();
    fire(element, 'pointermove', { clientX: 110 });
    fire(element, 'pointerleave');
    paint();
    expect(to.onhover).not.toHaveBeenCalled();
    expect(to.onleave).toHaveBeenCalledTimes(1);
    fire(element, 'pointerdown');
    fire(element, 'pointermove', { clientX: 150 });
    fire(element, 'pointerleave');
    expect(to.onleave).toHaveBeenCalledTimes(2);
  });
  test('a press by assistive technology names its mark', () => {
    const { to, element } = begin();
    fire(element, 'click', { detail: 0 });
    expect(to.onpress).toHaveBeenCalledWith(element);
  });
  test('the plain wheel is the page’s; with Control or Command it zooms', () => {
    const { to, element } = begin();
    expect(fire(element, 'wheel', { deltaY: 60, deltaMode: 0 }).defaultPrevented).toBe(false);
    expect(to.onzoom).not.toHaveBeenCalled();
    expect(
      fire(element, 'wheel', { deltaY: 60, deltaMode: 0, ctrlKey: true, clientX: 140 })
        .defaultPrevented,
    ).toBe(true);
    expect(to.onzoom).toHaveBeenLastCalledWith(2 ** 0.5, 40);
    fire(element, 'wheel', { deltaY: -9, deltaMode: 1, metaKey: true });
    expect(to.onzoom).toHaveBeenLastCalledWith(2 ** -0.5, 0);
  });
  test('once undone it is deaf', () => {
    const { to, element, undo } = begin();
    undo();
    fire(element, 'pointerdown');
    expect(to.onstart).not.toHaveBeenCalled();
  });
});

describe('on the overview', () => {
  const begin = (accepts = true) => {
    const to = {
      onstart: vi.fn(() => accepts),
      onmove: vi.fn(),
      onend: vi.fn(),
      frame,
    } satisfies DragGestures;
    const element = surface();
    const undo = dragGestures(to)(element) as () => void;
    return { to, element, undo };
  };
  test('a press takes hold, a move follows, a lift ends', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown', { clientX: 150 });
    fire(element, 'pointerdown', { clientX: 190, pointerId: 2 });
    fire(element, 'pointermove', { clientX: 151 });
    fire(element, 'pointermove', { clientX: 160 });
    fire(element, 'pointermove', { clientX: 170 });
    fire(element, 'pointermove', { clientX: 500, pointerId: 2 });
    fire(element, 'pointerup', { clientX: 170, pointerId: 2 });
    fire(element, 'pointerup', { clientX: 170 });
    expect(to.onstart.mock.calls).toHaveLength(1);
    expect(to.onmove.mock.calls).toEqual([[20]]);
    expect(to.onend.mock.calls).toEqual([[false]]);
  });
  test('a lift without a move is a click; a cancelled press is not', () => {
    const { to, element } = begin();
    fire(element, 'pointerdown');
    fire(element, 'pointerup');
    fire(element, 'pointerdown');
    fire(element, 'pointercancel');
    expect(to.onend.mock.calls).toEqual([[true], [false]]);
  });
  test('a press that is refused, or of another button, is let go', () => {
    const { to, element } = begin(false);
    fire(element, 'pointerdown');
    fire(element, 'pointerdown', { button: 1 });
    fire(element, 'pointermove', { clientX: 200 });
    paint();
    expect(to.onmove).not.toHaveBeenCalled();
    expect(element.captured).toEqual([]);
  });
  test('once undone it is deaf', () => {
    const { to, element, undo } = begin();
    undo();
    fire(element, 'pointerdown');
    expect(to.onstart).not.toHaveBeenCalled();
  });
});

test('of several calls in a frame the last one runs', () => {
  const ran: string[] = [];
  const frames = perFrame(frame);
  frames.run(() => ran.push('first'));
  frames.run(() => ran.push('last'));
  paint();
  frames.flush();
  expect(ran).toEqual(['last']);
});

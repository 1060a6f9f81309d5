/** The way a reader takes from card to card: from an event to who is in it, to a source, to another event. */

export type Stop = { kind: 'event' | 'actor' | 'source'; id: string };

/** What is shown, and the stops behind it, the last one left last. */
export interface Trail {
  readonly now: Stop;
  readonly behind: readonly Stop[];
}

/** A way that begins at an event opened from elsewhere. */
export const beginAt = (event: string): Trail => ({
  now: { kind: 'event', id: event },
  behind: [],
});

const same = (a: Stop, b: Stop) => a.kind === b.kind && a.id === b.id;

/** One stop further; a stop that lies behind already is returned to. */
export function onTo({ now, behind }: Trail, to: Stop): Trail {
  const way = [...behind, now];
  const at = way.findIndex((stop) => same(stop, to));
  return { now: to, behind: at < 0 ? way : way.slice(0, at) };
}

/** One stop back, undefined at the beginning. */
export function backFrom({ behind }: Trail): Trail | undefined {
  const last = behind.at(-1);
  return last && { now: last, behind: behind.slice(0, -1) };
}

/** The event on which the way stands: that of the stop, or the last one before it. */
export const eventOf = ({ now, behind }: Trail): string =>
  [...behind, now].findLast(({ kind }) => kind === 'event')!.id;

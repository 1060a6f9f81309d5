/**
 * Where a key leads on the ghosts of the selected event or beside them: to one of `stops`, `open` to its
 * date, or `back` to the mark; undefined where it is none of theirs. They stand in the order of the arrows
 * right behind their event. `isOnEvent`: the mark with the focus is the event's; `isBehind`: it is the one
 * the arrows reach next.
 */
export function ghostStep<Stop>(
  key: string,
  focused: unknown,
  stops: readonly Stop[],
  isOnEvent: boolean,
  isBehind: boolean,
): Stop | 'open' | 'back' | undefined {
  const at = stops.indexOf(focused as Stop);
  if (at >= 0 && (key === 'Enter' || key === ' ')) return 'open';
  if (at >= 0 && (key === 'Escape' || (key === 'ArrowLeft' && at === 0))) return 'back';
  if (key === 'ArrowRight' && isOnEvent) return stops[at + 1];
  if (key === 'ArrowLeft' && at > 0) return stops[at - 1];
  if (key === 'ArrowLeft' && at < 0 && isBehind) return stops.at(-1);
  return;
}

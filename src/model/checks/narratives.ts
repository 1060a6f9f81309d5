/** Each step of a narrative can be shown: a place for the map, a window that holds its event, a text of a length to be read. */
import type { Draft, Report } from '../checks';
import { overlaps, type Extent } from '../extent';
import type { Partly, Path } from '../findings';
import type { Language, StepRecord } from '../schema';
import { whenOf } from '../when';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const WORDS = [60, 110] as const;

type Step = Partly<StepRecord>;

export function checkNarratives({ dataset, events, narratives }: Draft, report: Report) {
  const whenById = new Map(
    events?.flatMap((event) =>
      event?.id === undefined || event.when === undefined ? [] : [[event.id, event.when]],
    ),
  );
  const version = dataset?.version;
  const limits: Extent = [-Infinity, version === undefined ? Infinity : whenOf(version).stated[1]];

  narratives?.forEach((narrative, i) =>
    narrative?.steps?.forEach((step, k) => {
      if (!step) return;
      const path = [i, 'steps', k];
      checkWhere(step, path, report);
      checkLength(step, path, report);
      checkWindow(step, path);
    }),
  );

  function checkWindow({ from, to, event, also }: Step, path: Path) {
    if (from === undefined || to === undefined) return;
    const window: Extent = [whenOf(from).stated[0], whenOf(to).stated[1]];
    if (window[0] >= window[1]) {
      report(
        'narratives.json',
        [...path, 'from'],
        `${from} lies after the other bound, ${to}`,
        'swap the two',
      );
      return;
    }
    const when = whenById.get(event ?? '');
    if (when !== undefined && !holds(window, when)) {
      report(
        'narratives.json',
        [...path, 'event'],
        `"${event}" (${when}) does not lie between ${from} and ${to}`,
        'widen the window, or choose an event inside it',
      );
    }
    also?.forEach((id, n) => {
      const other = whenById.get(id ?? '');
      if (other === undefined || overlaps(whenOf(other, limits).stated, window)) return;
      report(
        'narratives.json',
        [...path, 'also', n],
        `"${id}" (${other}) lies outside the window of the step`,
        'leave it out, or widen the window',
      );
    });
  }

  /** Whether the dates an event states lie in the window; an end left open may reach beyond it. */
  function holds(window: Extent, text: string): boolean {
    const { stated, open } = whenOf(text, limits);
    return (
      overlaps(stated, window) &&
      (open === 'start' || window[0] <= stated[0]) &&
      (open === 'end' || stated[1] <= window[1])
    );
  }
}

/** The map goes to a frame or to a place. */
function checkWhere({ frame, place }: Step, path: Path, report: Report) {
  if ((frame === undefined) !== (place === undefined)) return;
  const [message, remedy] =
    frame === undefined
      ? [
          'is missing: the step does not say where the map goes',
          'write "frame": "peru" or "place": "lima"',
        ]
      : ['is given beside a place', 'keep one of the two'];
  report('narratives.json', [...path, 'frame'], message!, remedy!);
}

/** Words of a text; the narrow space that groups digits parts none. */
const wordsIn = (text: string) =>
  text.split(/[^\S\u202f\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function checkLength({ text }: Step, path: Path, report: Report) {
  for (const language of LANGUAGES) {
    const one = text?.[language];
    if (one === undefined) continue;
    const count = wordsIn(one);
    if (count >= WORDS[0] && count <= WORDS[1]) continue;
    report(
      'narratives.json',
      [...path, 'text', language],
      `has ${count} words`,
      count < WORDS[0] ? `write at least ${WORDS[0]}` : `shorten it to at most ${WORDS[1]}`,
    );
  }
}

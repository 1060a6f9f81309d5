/** What stands beside a mark: its label, the sign that accounts differ, "planned", "possibly". */
import { differs, type Event, type Index } from '../model/dataset';
import type { Measured } from './measure';
import type { TimelineWords } from './words';

export interface LabelText {
  text: string;
  differs: boolean;
  /** Article events stand in full ink. */
  told: boolean;
}

/** The drawn ≠: its width and the space before it, px. */
export const SIGN = 10;
export const SIGN_GAP = 5;

/** The label of each event; `byParagraph` puts the paragraphs of the article that tell it before. */
export function labelTexts(dataset: Index, words: TimelineWords, byParagraph = false): LabelText[] {
  const lead = ({ paragraphs }: Event) =>
    byParagraph && paragraphs.length > 0 ? `${paragraphs.map((n) => `¶${n}`).join(' ')} ` : '';
  return dataset.events.map((event) => ({
    text: lead(event) + planned(event, words),
    differs: differs(event),
    told: event.scope === 'article',
  }));
}

/** The label says that an event was only planned, where its own words do not. */
function planned({ label, status }: Event, words: TimelineWords): string {
  const stem = words.planned.slice(0, 5);
  return status === 'planned' && !label.toLowerCase().includes(stem)
    ? `${label} · ${words.planned}`
    : label;
}

/** Width of the whole label, and where its parts stand, px. */
export function labelWidths(
  { text, differs }: LabelText,
  { size, bold, possibly }: { size: number; bold: boolean; possibly: string | undefined },
  measure: Measured,
): { sign: number; possibly: number; width: number } {
  const words = measure(text, `${bold ? 700 : 400} ${size}px`);
  const sign = words + SIGN_GAP;
  const afterSign = differs ? sign + SIGN : words;
  if (possibly === undefined) return { sign, possibly: afterSign, width: afterSign };
  return {
    sign,
    possibly: afterSign,
    width: afterSign + measure(` · ${possibly}`, `italic 400 ${size}px`),
  };
}

/** The name of a mark for those who do not see it; by the clock of tellings with the days it was told. */
export function markName(
  event: Event,
  possibly: boolean,
  words: TimelineWords,
  told: readonly string[] = [],
): string {
  return [
    event.label,
    told.length > 0 ? words.toldOn(told.join('; ')) : event.when.words,
    words.status[event.status],
    ...(differs(event) ? [words.differ] : []),
    ...(possibly ? [words.possibly] : []),
  ].join(', ');
}

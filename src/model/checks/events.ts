/** An event says who tells it, where it is, and what differs. */
import type { Draft, Report } from '../checks';
import type { Partly, Path } from '../findings';
import type { EventRecord, FileName, Language, Text } from '../schema';

const LANGUAGES: readonly Language[] = ['en', 'es'];

type Event = Partly<EventRecord>;

export function checkEvents({ dataset, sources, events }: Draft, report: Report) {
  const article = dataset?.article;
  const kind = sources?.find((source) => source?.id === article)?.kind;
  if (article !== undefined && kind !== undefined && kind !== 'article') {
    const message = `"${article}" is of kind ${kind}`;
    report(
      'dataset.json',
      ['article'],
      message,
      'name the source of kind article that is under study',
    );
  }
  events?.forEach((event, i) => {
    if (!event) return;
    checkScope(event, i, article, report);
    checkUnplaced(event, i, report);
    checkTexts(event, i, report);
  });
}

/** What the article tells has its paragraphs and its account; what it does not has neither paragraphs. */
function checkScope(event: Event, i: number, article: string | undefined, report: Report) {
  const { scope, paragraphs, accounts } = event;
  if (scope === 'context' && paragraphs) {
    report(
      'events.json',
      [i, 'paragraphs'],
      'is given, though the scope is context',
      'leave it out, or write "scope": "article"',
    );
  }
  if (scope !== 'article') return;
  if (!paragraphs || paragraphs.length === 0) {
    const message = paragraphs ? 'is empty' : 'is missing: the scope is article';
    report(
      'events.json',
      [i, 'paragraphs'],
      message,
      'write the paragraphs that tell it, "paragraphs": [7], or "scope": "context"',
    );
  }
  if (
    article !== undefined &&
    accounts &&
    !accounts.some((account) => !account?.source || account.source === article)
  ) {
    const message = `has no account by the article, "${article}"`;
    report(
      'events.json',
      [i, 'accounts'],
      message,
      'add what the article says, or write "scope": "context"',
    );
  }
}

/** An event without a place on the map says why, and only such an event. */
function checkUnplaced(event: Event, i: number, report: Report) {
  if (!event.places) return;
  const onMap = event.places.some((entry) => entry?.role !== 'named');
  const given = event.unplaced !== undefined;
  if (!onMap && !given) {
    const message = 'is missing: no place of this event reaches the map';
    report(
      'events.json',
      [i, 'unplaced'],
      message,
      'write "unplaced": { "en": "At sea", "es": "En el mar" }, or give a place the role scene or about',
    );
  } else if (onMap && given) {
    report(
      'events.json',
      [i, 'unplaced'],
      'is given, though a place reaches the map',
      'leave it out, or give the places the role named',
    );
  }
}

/** Words that differ are words of the account. */
function checkTexts(event: Event, i: number, report: Report) {
  event.accounts?.forEach((account, k) =>
    checkDiffers(
      'events.json',
      [i, 'accounts', k, 'differs'],
      account?.differs,
      account?.says,
      'says',
      report,
    ),
  );
}

/** Words that differ occur in the text they are taken from, in each language. */
export function checkDiffers(
  file: FileName,
  path: Path,
  differs: Partly<Text> | undefined,
  text: Partly<Text> | undefined,
  field: string,
  report: Report,
) {
  for (const language of LANGUAGES) {
    const words = differs?.[language];
    const whole = text?.[language];
    if (words === undefined || whole === undefined || whole.includes(words)) continue;
    report(
      file,
      [...path, language],
      `"${words}" does not occur in ${field}.${language}`,
      `copy the words letter by letter from "${whole}"`,
    );
  }
}

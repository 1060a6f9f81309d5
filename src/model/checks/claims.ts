/** The statements are those of the article, lead to all it tells, and show what they say they show. */
import type { Draft, Report } from '../checks';
import type { Partly, Path } from '../findings';
import type { ClaimRecord, Text } from '../schema';
import { checkDiffers } from './events';

export function checkClaims({ dataset, sources, events, claims }: Draft, report: Report) {
  const article = dataset?.article;
  claims?.forEach((claim, i) => {
    if (!claim) return;
    const differs = (
      path: Path,
      words: Partly<Text> | undefined,
      of: Partly<Text> | undefined,
      field: string,
    ) => checkDiffers('claims.json', path, words, of, field, report);
    differs([i, 'differs'], claim.differs, claim.statement, 'statement');
    claim.compared?.forEach((entry, k) =>
      differs([i, 'compared', k, 'differs'], entry?.differs, entry?.says, 'says'),
    );
    checkChain(claim, i, article, report);
  });
  if (!claims || claims.length === 0 || article === undefined) return;

  // The article's own publication is the event dated as the article is: letter by letter.
  const published = sources?.find((source) => source?.id === article)?.published;
  const led = new Set(claims.flatMap((claim) => claim?.events ?? []));
  events?.forEach((event, i) => {
    if (event?.id === undefined || event.scope !== 'article' || led.has(event.id)) return;
    if (event.when !== undefined && event.when === published) return;
    report(
      'events.json',
      [i, 'scope'],
      'is article, but no statement in claims.json leads here',
      `add "${event.id}" to the "events" of the statement that rests on it, or write "scope": "context"`,
    );
  });
}

/** Who told it to whom ends with the article. */
function checkChain(
  { chain }: Partly<ClaimRecord>,
  i: number,
  article: string | undefined,
  report: Report,
) {
  const last = chain?.at(-1)?.source;
  if (article === undefined || last === undefined || last === article) return;
  report(
    'claims.json',
    [i, 'chain', chain!.length - 1, 'source'],
    `is "${last}", but the chain ends with the article`,
    `add { "source": "${article}" } after it`,
  );
}

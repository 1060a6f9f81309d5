/** `npm run check:data`: prints every problem of the curated files, or that there is none. */
import { relative } from 'node:path';
import { dataFolder, lineOf, readCuration } from './read-curation';

const { problems, curation } = readCuration();
if (curation) {
  const { events, places, actors, sources } = curation;
  const folder = relative(process.cwd(), dataFolder()) || '.';
  console.log(
    `${folder}: ${events.length} events, ${places.length} places, ${actors.length} actors, ${sources.length} sources; no problems`,
  );
} else {
  for (const problem of problems) console.error(lineOf(problem));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
}

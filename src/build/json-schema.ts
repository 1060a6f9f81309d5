/** The JSON Schema of the curated files, for editors' auto-completion and for other people's validators. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { format } from 'prettier';
import {
  Account,
  Actor,
  Category,
  ChainLink,
  Change,
  Claim,
  Compared,
  Correction,
  EventActor,
  EventPlace,
  EventRecord,
  Frame,
  Measure,
  Narrative,
  Place,
  Row,
  Series,
  Source,
  Step,
  Term,
  files,
} from '../model/schema';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const records = {
  Account,
  Actor,
  Category,
  ChainLink,
  Change,
  Claim,
  Compared,
  Correction,
  EventActor,
  EventPlace,
  EventRecord,
  Frame,
  Measure,
  Narrative,
  Place,
  Row,
  Series,
  Source,
  Step,
  Term,
};

/**
 * The schema files by their path in `data/`. One document holds everything and describes
 * `dataset.json` itself; a list cannot name its schema, so each of the other files has a one-line
 * document for editors to be pointed at.
 */
export async function schemaFiles(): Promise<Record<string, string>> {
  const $defs = toJsonSchemaDefs(
    { ...files, ...records },
    // What a pattern cannot say (whether a day is in the calendar) is left to check:data.
    {
      target: 'draft-2020-12',
      ignoreActions: ['check'],
      // A text is measured with its figures in it, which only check:data knows.
      overrideAction: ({ valibotAction, jsonSchema }) => {
        if (valibotAction.type !== 'max_length') return;
        const { maxLength, ...rest } = jsonSchema;
        return { ...rest, anyOf: [{ maxLength: maxLength! }, { pattern: '\\{' }] };
      },
    },
  );
  for (const definition of Object.values($defs)) delete definition.$schema;
  const lists = Object.keys(files).filter((name) => name !== 'dataset.json');
  const documents: Record<string, object> = {
    'dataset.schema.json': {
      $schema: DRAFT,
      title: 'The curated files of The Lima Cable',
      description: 'Generated from src/model/schema.ts by `npm run schema`; do not edit.',
      $ref: '#/$defs/dataset.json',
      $defs,
    },
    ...Object.fromEntries(
      lists.map((name) => [
        `schema/${name.replace('.json', '.schema.json')}`,
        { $schema: DRAFT, $ref: `../dataset.schema.json#/$defs/${name}` },
      ]),
    ),
  };
  const written = Object.entries(documents).map(async ([name, document]) => [
    name,
    await format(JSON.stringify(document, null, 2), { parser: 'json', printWidth: 100 }),
  ]);
  return Object.fromEntries((await Promise.all(written)) as [string, string][]);
}

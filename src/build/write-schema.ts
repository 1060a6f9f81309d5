/** `npm run schema`: writes the JSON Schema of the curated files beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { schemaFiles } from './json-schema';

for (const [name, text] of Object.entries(await schemaFiles())) {
  const file = resolve(import.meta.dirname, '../../data', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

import { resolve } from 'node:path';
import { build } from 'vite';
import { COMPILED_WHOLE } from './compile-hint';

const NOTICE =
  '/* Leaflet 1.9.4, parts; (c) 2010-2023 Volodymyr Agafonkin, (c) 2010-2011 CloudMade; BSD-2-Clause, see notices.txt */\n';

let script: Promise<string> | undefined;

/** The parts of Leaflet the map uses, as one classic script that sets `L`. */
export function leafletScript(): Promise<string> {
  script ??= build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'leaflet-parts.js'),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'L', codeSplitting: false },
      },
    },
  }).then((result) => {
    const [bundle] = [result].flat();
    if (!bundle || !('output' in bundle)) throw new Error('Leaflet could not be bundled');
    return COMPILED_WHOLE + NOTICE + bundle.output[0].code;
  });
  return script;
}

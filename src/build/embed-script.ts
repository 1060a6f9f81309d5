/** `embed.js`, which a host page runs beside its frames: apart from the site's own scripts. */
import { resolve } from 'node:path';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** One classic script, for browsers of five years ago. */
export function embedScript(): Promise<string> {
  script ??= build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2019',
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../messages/host.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  }).then((result) => {
    const [bundle] = [result].flat();
    if (!bundle || !('output' in bundle)) throw new Error('embed.js could not be built');
    return bundle.output[0].code;
  });
  return script;
}

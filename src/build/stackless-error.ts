/** Keeps the start from making an `Error`. */
import type { Plugin } from 'vite';

const MADE =
  /new \(class StaleReactionError extends Error \{\s*name = ('[^']*');\s*message = ('[^']*');\s*\}\)\(\)/;

/**
 * Svelte makes one `Error` as it loads, the reason it aborts with. Where a debugger or a measuring tool
 * listens, V8 notes the place of each new `Error`, for which it reads the whole script around it once
 * more: some 25 ms of ours, four times that on a slow phone. This one keeps its class, name and message,
 * and has no trace.
 */
export function stacklessError(): Plugin {
  return {
    name: 'stackless-error',
    apply: 'build',
    transform(code, id) {
      if (!/svelte[/\\]src[/\\]internal[/\\]client[/\\]constants\.js$/.test(id)) return null;
      if (!MADE.test(code)) this.error('Svelte makes its error in another way now: look again');
      const made = 'Object.assign(Object.create(Error.prototype),{name:$1,message:$2})';
      return { code: code.replace(MADE, made), map: null };
    },
  };
}

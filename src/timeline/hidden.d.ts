/** SVG elements take `hidden` too: the contract of the page reads it, and a rule of `EventMark` obeys it. */
import 'svelte/elements';

declare module 'svelte/elements' {
  // The parameter is part of the name that is added to.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface SVGAttributes<T extends EventTarget> {
    hidden?: boolean | undefined;
  }
}

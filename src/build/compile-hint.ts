/**
 * A first line for scripts whose functions nearly all run at the start: V8 then compiles them while they
 * arrive, off the main thread, and not one by one at their first call there. Others pass over it.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad\n';

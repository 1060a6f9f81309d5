/**
 * The messages between an embedded explorer and the page it stands in: plain objects
 * `{ limaCable: 1, type: '…', … }`. What comes from outside is foreign: reading takes exactly these, answers
 * undefined for anything else, and never throws. Both sides use this file, and `embed.js` nothing besides.
 */

/** Rises when a message changes; other versions are not understood. */
export const VERSION = 1;

/** What a frame tells its host. `address`: the part behind `#` that reproduces the view. */
export type Report =
  | { type: 'ready'; language: 'en' | 'es'; address: string }
  /** What is open has changed: an event, a place or neither; a step or statement is in the address. */
  | { type: 'select'; kind: 'event' | 'place'; id: string; address: string }
  | { type: 'select'; kind: null; id: null; address: string }
  /** The window or anything else of the view has changed; both bounds are inclusive: 2006, 2006-07 or 2006-07-19. */
  | { type: 'window'; from: string; to: string; address: string }
  /** How high the page would be without a scrollbar, CSS px. */
  | { type: 'height'; height: number };

/** What a host asks of a frame. */
export type Command =
  | { type: 'select'; kind: 'event' | 'place'; id: string }
  | { type: 'select'; kind: null }
  | { type: 'window'; from: string; to: string }
  | { type: 'goTo'; address: string }
  | { type: 'goTo'; step: string }
  | { type: 'goTo'; claim: string }
  | { type: 'language'; language: 'en' | 'es' }
  /** Asks a frame that may have been ready before its host was, to say so again. */
  | { type: 'hello' };

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const is =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.indexOf(value) >= 0;
const like = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);

const language = is('en', 'es');
const thing = is('event', 'place');
const id = like(/^[\w-]{1,200}$/);
const bound = like(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const address = like(/^[^]{0,9999}$/);
const pixels = (value: unknown) =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < 1e6;

const REPORTS: readonly Shape[] = [
  { type: is('ready'), language, address },
  { type: is('select'), kind: thing, id, address },
  { type: is('select'), kind: is(null), id: is(null), address },
  { type: is('window'), from: bound, to: bound, address },
  { type: is('height'), height: pixels },
];

const COMMANDS: readonly Shape[] = [
  { type: is('select'), kind: thing, id },
  { type: is('select'), kind: is(null) },
  { type: is('window'), from: bound, to: bound },
  { type: is('goTo'), address },
  { type: is('goTo'), step: id },
  { type: is('goTo'), claim: id },
  { type: is('language'), language },
  { type: is('hello') },
];

/** A copy of what has exactly the keys of one of the shapes, without the mark of the version. */
function read(value: unknown, shapes: readonly Shape[]): unknown {
  // A getter or a proxy may throw whatever it likes.
  try {
    const keys = Object.keys(value as object);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (keys.length > 6 || (prototype !== null && prototype !== Object.prototype)) return;
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of keys) copy[key] = Object.getOwnPropertyDescriptor(value, key)!.value;
    if (copy.limaCable !== VERSION) return;
    delete copy.limaCable;
    const fits = (shape: Shape) =>
      Object.keys(shape).length === keys.length - 1 &&
      Object.keys(shape).every((key) => key in copy && shape[key]!(copy[key]));
    return shapes.some(fits) ? { ...copy } : undefined;
  } catch {
    return;
  }
}

/** What a frame told, or undefined where the value is none of its messages. */
export const readReport = (value: unknown) => read(value, REPORTS) as Report | undefined;

/** What a host asked for, or undefined where the value is none of its messages. */
export const readCommand = (value: unknown) => read(value, COMMANDS) as Command | undefined;

/** A message as it is posted. */
export const written = <T extends Report | Command>(message: T) => ({
  limaCable: VERSION,
  ...message,
});

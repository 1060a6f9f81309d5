/** What is wrong with the curated files, before it is known in which line. */
import type { FileName } from './schema';

/** Keys and positions from the root of a file to a value. */
export type Path = readonly (string | number)[];

export interface Finding {
  file: FileName;
  path: Path;
  /** What is wrong: `"2006-7-19" is not an EDTF date`. */
  message: string;
  /** What to do about it: `write 2006-07-19`. */
  remedy: string;
}

/** A message as the schema writes it: what is wrong; and what to do. */
export function split(text: string): Pick<Finding, 'message' | 'remedy'> {
  const at = text.lastIndexOf('; ');
  return { message: text.slice(0, at), remedy: text.slice(at + 2) };
}

/** `T` after everything the schema refused was taken out of it. */
export type Partly<T> = T extends string | number
  ? T
  : T extends readonly (infer U)[]
    ? (Partly<U> | undefined)[]
    : T extends object
      ? { [K in keyof T]?: Partly<T[K]> | undefined }
      : T;

/** One JSON file with the line of each of its values, read so that every slip in it is found. */
import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Path } from '../model/findings';

/** What is wrong with the text itself. */
export interface Slip {
  line: number;
  path: Path;
  message: string;
  remedy: string;
}

export interface JsonFile {
  slips: Slip[];
  /** The parsed content; undefined where it cannot be told from the text. */
  data: unknown;
  /** The line of the value at `path`, or, where there is none, of what would hold it. */
  lineOf(path: Path): number;
}

export function readJson(file: string): JsonFile {
  const missing = (message: string, remedy: string): JsonFile => ({
    slips: [{ line: 1, path: [], message, remedy }],
    data: undefined,
    lineOf: () => 1,
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? missing('there is no such file', 'add it, or name the folder of the data by DATA=…')
      : missing(`cannot be read (${code})`, 'make it a file that may be read');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return parsed(text);
  } catch {
    return missing('is not UTF-8', 'save it as UTF-8 without a byte order mark');
  }
}

function parsed(text: string): JsonFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const slip = (offset: number, message: string, remedy: string, path: Path = []): Slip => ({
    line: lineAt(offset),
    path,
    message,
    remedy,
  });
  const slips: Slip[] = [];
  let isBroken = tree === undefined;
  if (text.startsWith('\ufeff')) {
    slips.push(slip(0, 'begins with a byte order mark', 'save it as UTF-8 without one'));
    errors.shift();
  }
  for (const { error, offset } of errors) {
    const code = printParseErrorCode(error);
    const comma = /,\s*$/.exec(text.slice(0, offset));
    if (code === 'InvalidCommentToken') {
      slips.push(slip(offset, 'holds a comment', 'take it out: JSON has none'));
    } else if (comma && /[\]}]/.test(text[offset] ?? '') && /^(Property|Value)/.test(code)) {
      // An object's trailing comma is reported twice, at the same bracket.
      if (code === 'ValueExpected' && text[offset] === '}') continue;
      slips.push(slip(comma.index, 'a comma stands before the closing bracket', 'take it out'));
    } else {
      // What follows a hard error is guesswork: one is enough.
      slips.push(slip(offset, ...hardError(code, text, offset)));
      isBroken = true;
      break;
    }
  }
  if (!isBroken) slips.push(...twice(tree!, slip));
  return {
    slips,
    data: isBroken ? undefined : getNodeValue(tree!),
    lineOf: (path) => {
      for (let length = path.length; tree && length >= 0; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
        // The key stands where a reader looks, even if its value begins on the next line.
        if (node)
          return lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
      }
      return 1;
    },
  };
}

const HARD: Record<string, [message: string, remedy: string]> = {
  CommaExpected: ['a comma is missing before', 'add it'],
  ColonExpected: ['a colon is missing before', 'add it'],
  PropertyNameExpected: ['a field name is expected, found', 'write it in double quotes'],
  ValueExpected: ['a value is expected, found', 'add it'],
  CloseBraceExpected: ['an object is not closed before', 'add }'],
  CloseBracketExpected: ['a list is not closed before', 'add ]'],
  EndOfFileExpected: ['more follows after the end:', 'take it out'],
  UnexpectedEndOfString: ['a text is not closed on its line:', 'close it by a double quote'],
  InvalidCharacter: [
    'a character that cannot stand in a text:',
    'write \\n for a new line, \\t for a tab',
  ],
  InvalidEscapeCharacter: ['a backslash that escapes nothing:', 'double it'],
};

function hardError(code: string, text: string, offset: number): [message: string, remedy: string] {
  const [message, remedy] = HARD[code] ?? [
    'is not JSON at',
    'write texts in double quotes, and true, false or numbers bare',
  ];
  const found = text.slice(offset).split(/\s/, 1)[0]!.slice(0, 24);
  return [`${message} ${found ? `‘${found}’` : 'the end of the line or file'}`, remedy];
}

/** Keys that an object holds twice: readers of JSON keep only the last. */
function twice(
  node: Node,
  slip: (offset: number, message: string, remedy: string, path: Path) => Slip,
  path: Path = [],
): Slip[] {
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.flatMap((child, i) => twice(child, slip, [...path, i]));
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const name = key.value as string;
    const inside = twice(value, slip, [...path, name]);
    if (seen.has(name)) {
      inside.unshift(
        slip(key.offset, 'stands twice in the same object', 'keep one of the two', [...path, name]),
      );
    }
    seen.add(name);
    return inside;
  });
}

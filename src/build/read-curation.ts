/** Reads the curated files and finds everything that is wrong with them, in one pass. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checks, type Draft } from '../model/checks';
import { figuresOf, filled } from '../model/figures';
import type { Finding, Path } from '../model/findings';
import { files, OPTIONAL, type Curation, type FileName } from '../model/schema';
import { shapeOf } from '../model/shape';
import type { Ground } from '../model/checks/places';
import { groundOf } from './ground';
import { readJson, type JsonFile } from './json-file';

const BASE_MAP = 'public/map/base.json';
const ROOT = resolve(import.meta.dirname, '../..');

/** Where the curated files are: `data`, or what the environment variable DATA names. */
export const dataFolder = () => resolve(ROOT, process.env.DATA || 'data');

/** One thing to mend. */
export interface Problem {
  /** From the folder one stands in: `data/events.json`. */
  file: string;
  line: number;
  /** `judge-saturno-killed.accounts.cable.says.es`; empty where the whole file is meant. */
  field: string;
  message: string;
  remedy: string;
}

/** `data/events.json:214  judge-saturno-murder.when  "2006-7-19" is not an EDTF date; write 2006-07-19` */
export const lineOf = ({ file, line, field, message, remedy }: Problem) =>
  [`${file}:${line}`, ...(field ? [field] : []), `${message}; ${remedy}`].join('  ');

/** The ground of the base map; read once, since it does not change while the data is written. */
let mapGround: Ground | undefined;
const ownGround = () => (mapGround ??= groundOf(resolve(ROOT, BASE_MAP, '..')));

/** A file that others' datasets may do without. */
const NONE: JsonFile = { slips: [], data: [], lineOf: () => 1 };

/**
 * Every problem in the files of `folder`, in their order, and, where there is none, the curation with
 * the figures of series.json in its texts.
 */
export function readCuration(
  folder = dataFolder(),
  ground: Ground | null = ownGround() ?? null,
): { problems: Problem[]; curation?: Curation } {
  const names = Object.keys(files) as FileName[];
  const read = new Map<FileName, JsonFile>(
    names.map((name) => {
      const file = join(folder, name);
      return [name, OPTIONAL.has(name) && !existsSync(file) ? NONE : readJson(file)];
    }),
  );
  const shown = (file: string) => {
    const near = relative(process.cwd(), file);
    return (near.startsWith('..') ? file : near).split(sep).join('/');
  };
  const problems: (Problem & { at: number })[] = [];
  const add = (name: FileName, line: number, { path, message, remedy }: Omit<Finding, 'file'>) =>
    problems.push({
      at: names.indexOf(name),
      file: shown(join(folder, name)),
      line,
      field: fieldOf(read.get(name)!.data, path),
      message,
      remedy,
    });

  const draft: Record<string, unknown> = {};
  const raw: Partial<Record<FileName, unknown>> = {};
  const shapes: Finding[] = [];
  // The length of a text is that of what readers see: its figures come first.
  const figures = figuresOf(
    (shapeOf('series.json', read.get('series.json')!.data).sound ?? []) as Draft['series'] & object,
  );
  for (const [name, { slips, data, lineOf }] of read) {
    for (const slip of slips) add(name, slip.line, slip);
    if (data === undefined) continue;
    raw[name] = data;
    const { findings, sound } = shapeOf(name, filled(data, figures));
    for (const finding of findings) add(name, lineOf(finding.path), finding);
    shapes.push(...findings);
    draft[name.replace('.json', '')] = sound;
  }
  const nowhere = { has: () => true, distance: () => undefined };
  for (const finding of checks(draft as Draft, raw, ground ?? nowhere)) {
    // What the schema refused was taken out, and is not missing besides.
    if (shapes.some((shape) => shape.file === finding.file && leadsTo(shape.path, finding.path)))
      continue;
    add(finding.file, read.get(finding.file)!.lineOf(finding.path), finding);
  }
  if (!ground) {
    problems.push({
      at: names.length,
      file: BASE_MAP,
      line: 1,
      field: '',
      message: 'there is no base map to check the places against',
      remedy: 'bring the file back from the repository',
    });
  }
  problems.sort((a, b) => a.at - b.at || a.line - b.line);
  return {
    problems: problems.map(({ at: _, ...problem }) => problem),
    ...(problems.length === 0 && { curation: draft as unknown as Curation }),
  };
}

/** The curated files of `folder`. @throws one Error that lists every problem, a line each. */
export function loadCuration(folder = dataFolder()): Curation {
  const { problems, curation } = readCuration(folder);
  if (curation) return curation;
  const error = new Error(`The dataset cannot be used:\n${problems.map(lineOf).join('\n')}`);
  // Where in the program this was found helps nobody who writes data.
  error.stack = error.message;
  throw error;
}

/** Whether the second path is the first, or goes on from it. */
const leadsTo = (a: Path, b: Path) => a.every((key, i) => key === b[i]);

/** The path in a reader's words: entries of lists go by their ids, or by their number from 1. */
function fieldOf(data: unknown, path: Path): string {
  const parts: string[] = [];
  let at = data;
  for (const key of path) {
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    if (typeof key === 'string') parts.push(key);
    else if (typeof at === 'object') parts.push(nameOf(at) ?? `#${key + 1}`);
    else if (path.length === 1) parts.push(`#${key + 1}`);
  }
  return parts.join('.');
}

function nameOf(entry: object | null): string | undefined {
  const { id, place, actor, source } = (entry ?? {}) as Record<string, unknown>;
  return [id, place, actor, source].find(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

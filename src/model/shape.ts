/** Checks the shape of one curated file: every departure from the schema, and what is left without them. */
import * as v from 'valibot';
import { split, type Finding, type Path } from './findings';
import { nearest } from './nearest';
import { files, type FileName } from './schema';

/** The parts of valibot's schemas that are looked into here. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  item?: Node;
  items?: Node[];
  wrapped?: Node;
  options?: (string | Node)[];
  literal?: unknown;
}

type Issue = v.BaseIssue<unknown>;
type Schema = v.GenericSchema;

/**
 * All findings of one file, and a copy without what they concern: fields removed, entries of lists
 * `undefined`, so that positions still hold and the cross checks can go on with the rest.
 */
export function shapeOf(file: FileName, data: unknown): { findings: Finding[]; sound: unknown } {
  const schema = files[file] as Schema;
  const sound = structuredClone(data);
  const found = (path: Path, said: Pick<Finding, 'message' | 'remedy'>) => ({
    file,
    path,
    ...said,
  });
  const findings: Finding[] = [];
  let issues = issuesOf(schema, sound);
  // valibot names one unknown field of an object at a time.
  for (
    let unknown;
    (unknown = issues.filter(isUnknown)).length > 0;
    issues = issuesOf(schema, sound)
  ) {
    for (const issue of unknown) {
      const path = pathOf(issue);
      findings.push(found(path, unknownField(schema, path)));
      remove(sound, path);
    }
  }
  for (const issue of issues) {
    const path = pathOf(issue);
    findings.push(found(path, described(schema, path, issue)));
  }
  for (const issue of issues) remove(sound, pathOf(issue));
  return {
    findings,
    sound: issues.some((issue) => pathOf(issue).length === 0) ? undefined : sound,
  };
}

/** The issues of `data`; a choice between a word and an object is judged as the object where one is given. */
function issuesOf(schema: Schema, data: unknown): Issue[] {
  const { issues = [] } = v.safeParse(schema, data, { abortPipeEarly: true });
  const lists = new Set<unknown>();
  return issues.flatMap((issue): Issue[] => {
    // To valibot a list is an object whose fields are all wrong: it is said once.
    const holder = issue.path?.at(-1);
    if (
      issue.type === 'strict_object' &&
      holder?.type === 'object' &&
      Array.isArray(holder.input)
    ) {
      const isNew = !lists.has(holder.input);
      lists.add(holder.input);
      const path = issue.path!.slice(0, -1);
      return isNew
        ? [{ ...issue, expected: 'Object', input: holder.input, path } as unknown as Issue]
        : [];
    }
    if (issue.type !== 'union' || typeof issue.input !== 'object') return [issue];
    const option = unwrapped(schemaAt(schema, pathOf(issue)));
    return issuesOf(option as unknown as Schema, issue.input).map(
      (inner) =>
        ({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] }) as unknown as Issue,
    );
  });
}

const isUnknown = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';
const isMissing = (issue: Issue) =>
  issue.type === 'strict_object' && /^"/.test(issue.expected ?? '');
const pathOf = (issue: Issue): Path => (issue.path ?? []).map(({ key }) => key as string | number);

/** The schema behind `optional` and, of a choice, the option that is an object. */
function unwrapped(schema: Node): Node {
  if (schema.wrapped) return unwrapped(schema.wrapped);
  const options = (schema.type === 'union' ? schema.options : []) as Node[];
  return options.find(({ entries }) => entries) ?? schema;
}

function schemaAt(schema: Schema, path: Path): Node {
  return path.reduce<Node>(
    (at, key) => {
      const { entries, items, item } = unwrapped(at);
      return (entries?.[key] ?? items?.[key as number] ?? item)!;
    },
    schema as unknown as Node,
  );
}

/** Takes the value at `path` out of its object, or leaves a gap in its list. */
function remove(data: unknown, path: Path) {
  let holder = data as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, -1)) holder = holder?.[key] as typeof holder;
  const key = path.at(-1);
  if (!holder || key === undefined) return;
  if (Array.isArray(holder)) holder[key as number] = undefined;
  else Reflect.deleteProperty(holder, key);
}

function unknownField(schema: Schema, path: Path) {
  const fields = Object.keys(unwrapped(schemaAt(schema, path.slice(0, -1))).entries!);
  const near = nearest(String(path.at(-1)), fields);
  return {
    message: `"${path.at(-1)}" is not a field here`,
    remedy: near ? `did you mean "${near}"?` : `the fields are ${fields.join(', ')}`,
  };
}

function described(schema: Schema, path: Path, issue: Issue): Pick<Finding, 'message' | 'remedy'> {
  if (isMissing(issue)) {
    const value = sample(schemaAt(schema, path)).replace(/^a text in quotes: /, '');
    return { message: 'is missing', remedy: `write "${path.at(-1)}": ${value}` };
  }
  if (issue.kind === 'validation') return split(issue.message);
  // An entry too many in a list of fixed length: the list is meant.
  const at = schemaAt(schema, path) as Node | undefined;
  if (!at || issue.expected === 'never') {
    return {
      message: 'is one entry too many',
      remedy: `write ${sample(schemaAt(schema, path.slice(0, -1)))}`,
    };
  }
  const words = unwrapped(at).options?.map(String);
  if (words && typeof issue.input === 'string') {
    const near = nearest(issue.input, words);
    return {
      message: `"${issue.input}" is not one of ${words.join(', ')}`,
      remedy: near ? `did you mean "${near}"?` : 'write one of these',
    };
  }
  return { message: `is ${kindOf(issue.input)}`, remedy: `write ${sample(at)}` };
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || value === true || value === false) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value}"`;
  return typeof value === 'number' ? `the number ${value}` : 'an object { … }';
}

/** What a field of this schema looks like: `{ "en": "…", "es": "…" }`. */
function sample(node: Node): string {
  const [example] = v.getExamples(node as unknown as Schema) as unknown[];
  const at = unwrapped(node);
  if (at.entries && !(at.entries.en && at.entries.es)) {
    const required = Object.entries(at.entries).filter(([, { type }]) => type !== 'optional');
    return `{ ${required.map(([key]) => `"${key}": …`).join(', ')} }`;
  }
  if (at.entries) return '{ "en": "…", "es": "…" }';
  if (at.items && example === undefined) return `[${at.items.map(sample).join(', ')}]`;
  if (at.item) return `a list: [ ${sample(at.item)} ]`;
  if (example !== undefined) return JSON.stringify(example);
  if (at.type === 'literal') return JSON.stringify(at.literal);
  if (at.options) return `one of ${at.options.map((word) => `"${String(word)}"`).join(', ')}`;
  return at.type === 'number' ? 'a number' : 'a text in quotes: "…"';
}

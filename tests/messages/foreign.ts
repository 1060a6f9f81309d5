/** Messages of every kind, and values that are none: what may arrive at a page from anywhere. */
import fc from 'fast-check';
import { written, type Command, type Report } from '../../src/messages/protocol';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const bound = fc.constantFrom('2006', '2006-07', '2006-07-19', '-0044', '2011-12-31');
const address = fc.constantFrom('', 'event=kite-day', 'from=2006&to=2007-03', 'q=ñandú%20%26');
const language = fc.constantFrom('en', 'es');
const thing = fc.constantFrom('event', 'place');

const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...fields }, { noNullPrototype: true });

export const reports = fc.oneof(
  of('ready', { language, address }),
  of('select', { kind: thing, id, address }),
  of('select', { kind: fc.constant(null), id: fc.constant(null), address }),
  of('window', { from: bound, to: bound, address }),
  of('height', { height: fc.integer({ min: 1, max: 99_999 }) }),
) as fc.Arbitrary<Report>;

export const commands = fc.oneof(
  of('select', { kind: thing, id }),
  of('select', { kind: fc.constant(null) }),
  of('window', { from: bound, to: bound }),
  of('goTo', { address }),
  of('goTo', { step: id }),
  of('goTo', { claim: id }),
  of('language', { language }),
  of('hello', {}),
) as fc.Arbitrary<Command>;

const LONG = 'x'.repeat(10_000);
const notText = [undefined, null, 5, NaN, true, ['x'], {}, Object('x')] as const;
/** For each field values that it never takes. */
const WRONG: Record<string, readonly unknown[]> = {
  limaCable: [0, 2, '1', true, 1.5, NaN, null, undefined, [1], {}],
  type: ['Ready', '', 'toString', '__proto__', 'select ', ...notText],
  language: ['fr', 'EN', '', 'en-GB', ...notText],
  address: [LONG, ...notText],
  kind: ['actor', '', 'Event', 0, undefined, ['event'], {}],
  id: ['', 'a b', '<b>', '../x', 'x'.repeat(201), ...notText.filter((value) => value !== null)],
  from: ['', '20', '2006-7', '2006-19', '2006-07-19T00:00', 'yesterday', ' 2006', ...notText],
  height: [NaN, Infinity, -1, 0, 480.5, '480', 1e6, null, undefined, [480], Object(480)],
};
WRONG.to = WRONG.from!;
WRONG.step = WRONG.claim = [null, ...WRONG.id!];

/** A message with one field wrong, missing or too many. */
export const nearMiss = (messages: fc.Arbitrary<Report | Command>): fc.Arbitrary<unknown> =>
  messages.chain((message) => {
    const whole: Record<string, unknown> = written(message);
    const keys = Object.keys(whole);
    const without = fc.constantFrom(...keys).map((key) => {
      const { [key]: _, ...rest } = whole;
      return rest;
    });
    const wrong = fc
      .constantFrom(...keys)
      .chain((key) => fc.constantFrom(...WRONG[key]!).map((value) => ({ ...whole, [key]: value })));
    const more = fc
      .constantFrom('origin', 'constructor', 'html', 'height2', 'Type', '')
      .map((key) => ({ ...whole, [key]: 1 }));
    const dressed = fc.constantFrom<unknown>(
      message,
      [whole],
      JSON.stringify(whole),
      Object.create(whole),
      Object.assign([], whole),
      Object.assign(() => {}, whole),
      Object.assign(new Date(0), whole),
      new Map(Object.entries(whole)),
      Object.defineProperties(
        {},
        Object.fromEntries(keys.map((key) => [key, { get: () => whole[key], enumerable: true }])),
      ),
      { data: whole },
    );
    return fc.oneof(without, wrong, more, dressed);
  });

const throwing = () => {
  throw new Error('no');
};
const cyclic: Record<string, unknown> = { limaCable: 1, type: 'select', kind: null };
cyclic.address = cyclic;

/** Values no one of ours wrote: of any kind, hostile, or of others’ protocols. */
export const foreign: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.dictionary(
    fc.constantFrom('limaCable', 'type', 'kind', 'id', 'address', 'height', '__proto__', 'x'),
    fc.anything(),
  ),
  fc.constantFrom<unknown>(
    cyclic,
    new Array(1e5),
    Object.fromEntries(Array.from({ length: 1e4 }, (_, i) => [`k${i}`, i])),
    LONG,
    Symbol('limaCable'),
    new Proxy({}, { ownKeys: throwing }),
    new Proxy({}, { getPrototypeOf: throwing }),
    new Proxy({ limaCable: 1, type: 'hello' }, { getOwnPropertyDescriptor: throwing }),
    {
      limaCable: 1,
      get type() {
        return throwing();
      },
    },
    JSON.parse('{"__proto__":{"limaCable":1,"type":"hello"}}'),
    JSON.parse('{"limaCable":1,"type":"hello","__proto__":{}}'),
    { type: 'webpackOk' },
    { type: 'resize', height: 480 },
    'resize:480',
    { event: 'onReady', id: 1 },
    { limaCable: 1 },
    { limaCable: 1, type: 'constructor' },
    { limaCable: 2, type: 'hello' },
  ),
);

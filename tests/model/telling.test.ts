import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed, type Account, type Event, type Index } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import type { AccountRecord, Curation } from '../../src/model/schema';
import { chainOf, delayOf, medianDelay, tellingOf, tellingsOf } from '../../src/model/telling';
import { curation } from '../fixtures/curation';

const says = { en: 'It says so.', es: 'Lo dice.' };

/** The first event of the fixture with other accounts, each `id: { told?, via?, … }`. */
function told(
  accounts: Record<string, Partial<AccountRecord>>,
  when = '2006-07-19',
  more: (c: Curation) => void = () => {},
): { dataset: Index; event: Event } {
  const c = curation();
  c.events[0]!.when = when;
  c.events[0]!.accounts = Object.entries(accounts).map(([id, rest]) => ({
    id,
    source: 'captain',
    says,
    ...rest,
  }));
  more(c);
  const dataset = indexed(compile(c, 'en'));
  return { dataset, event: dataset.events[dataset.eventIndex.get('kite-day')!]! };
}

describe('the time of a telling', () => {
  const { dataset, event } = told({
    own: { source: 'almanac', told: '2006-08?' },
    of: { source: 'almanac' },
    day: { source: 'gazette' },
    never: { source: 'captain' },
  });
  const [own, of, day, never] = event.accounts as [Account, Account, Account, Account];

  test('is the account’s own', () => {
    expect(tellingOf(own, dataset)).toEqual({
      words: 'probably August 2006',
      extent: [utc(2006, 8), utc(2006, 9)],
      kind: 'once',
      precision: 'month',
      qualifier: 'uncertain',
    });
  });
  test('else that of its source', () => {
    expect(tellingOf(of, dataset)).toMatchObject({ words: 'about 2007', precision: 'year' });
    expect(tellingOf(day, dataset)).toEqual({
      words: '25 November 2009',
      extent: [utc(2009, 11, 25), utc(2009, 11, 26)],
      kind: 'once',
      precision: 'day',
    });
  });
  test('else unknown', () => {
    expect(tellingOf(never, dataset)).toBeUndefined();
  });
});

describe('when an event was told', () => {
  test('counts each time once, in order', () => {
    const { dataset, event } = told({
      late: { told: '2009' },
      early: { told: '2006-07-20' },
      again: { told: '2006-07-20' },
      longer: { told: '2006-07-20/2006-07-22' },
      never: {},
    });
    expect(tellingsOf(event, dataset)).toEqual([
      [utc(2006, 7, 20), utc(2006, 7, 21)],
      [utc(2006, 7, 20), utc(2006, 7, 23)],
      [utc(2009), utc(2010)],
    ]);
  });
  test('leaves out what was said before it began', () => {
    const { dataset, event } = told({
      before: { told: '2006-07-18' },
      month: { told: '2006-07' },
    });
    expect(tellingsOf(event, dataset)).toEqual([[utc(2006, 7), utc(2006, 8)]]);
  });
  test('holds the announcement of what was planned', () => {
    const { dataset, event } = told(
      { before: { told: '2006-07-18' } },
      '2006-07-19',
      (c) => void (c.events[0]!.status = 'planned'),
    );
    expect(tellingsOf(event, dataset)).toHaveLength(1);
    expect(delayOf(event, dataset)).toBeUndefined();
  });
});

describe('the chain of telling', () => {
  const names = ({ dataset, event }: ReturnType<typeof told>) =>
    chainOf(event, dataset).nodes.map(({ account }) => account.id);

  test('stands in the order of telling, with what each link changed', () => {
    const chain = told({
      article: { told: '2011-02-18', via: ['paper', 'cable'], change: 'not-compared' },
      paper: { told: '2011-02-17', via: ['cable'] },
      press: { told: '2006-07-20' },
      cable: {
        told: '2009-11-25',
        via: ['officer'],
        change: { en: 'The year slipped.', es: 'Se deslizó el año.' },
      },
      officer: {},
    });
    expect(names(chain)).toEqual(['press', 'officer', 'cable', 'paper', 'article']);
    const { nodes, links } = chainOf(chain.event, chain.dataset);
    expect(nodes[1]).not.toHaveProperty('when');
    expect(nodes[2]!.when!.words).toBe('25 November 2009');
    expect(links).toEqual([
      { from: undefined, to: 0, change: undefined },
      { from: undefined, to: 1, change: undefined },
      { from: 1, to: 2, change: 'The year slipped.' },
      { from: 2, to: 3, change: undefined },
      { from: 3, to: 4, change: 'not-compared' },
      { from: 2, to: 4, change: 'not-compared' },
    ]);
  });
  test('puts one whose time is unknown with the first that passes it on, or last', () => {
    expect(
      names(
        told({
          nobody: {},
          source: {},
          late: { told: '2010', via: ['source'] },
          early: { told: '2008', via: ['between'] },
          between: { via: ['source'] },
          first: { told: '2007' },
        }),
      ),
    ).toEqual(['first', 'source', 'between', 'early', 'late', 'nobody']);
  });
  test('puts an account behind what it passes on, even where the dates are too rough to say so', () => {
    expect(
      names(told({ month: { told: '2011-02', via: ['day'] }, day: { told: '2011-02-17' } })),
    ).toEqual(['day', 'month']);
  });

  test('whatever the dates, each stands behind what it passes on, and the dated in their order', () => {
    const accounts = fc
      .array(
        fc.record({ year: fc.option(fc.integer({ min: 2007, max: 2012 })), via: fc.nat(127) }),
        {
          minLength: 1,
          maxLength: 7,
        },
      )
      .map((list) =>
        Object.fromEntries(
          list.map(({ year, via }, i): [string, Partial<AccountRecord>] => [
            `a${i}`,
            {
              ...(year !== null && { told: String(year) }),
              // Only earlier accounts of the list, so that there is no circle.
              via: list.flatMap((_, k) => (k < i && (via >> k) & 1 ? [`a${k}`] : [])),
            },
          ]),
        ),
      );
    fc.assert(
      fc.property(accounts, (given) => {
        const { dataset, event } = told(given);
        const { nodes, links } = chainOf(event, dataset);
        expect(nodes.map(({ account }) => account.id).sort()).toEqual(Object.keys(given).sort());
        for (const { from, to } of links) if (from !== undefined) expect(from).toBeLessThan(to);
        const expected = event.accounts.reduce((n, { via }) => n + Math.max(1, via!.length), 0);
        expect(links).toHaveLength(expected);
        // Two that are dated and tell the event themselves stand by their dates.
        const own = nodes.filter(({ account, when }) => when && account.via!.length === 0);
        const starts = own.map(({ when }) => when!.extent[0]);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the delay of telling', () => {
  const delay = (when: string, ...times: string[]) => {
    const { dataset, event } = told(
      Object.fromEntries(times.map((time, i) => [`a${i}`, { told: time }])),
      when,
    );
    return delayOf(event, dataset);
  };

  test('runs in months from the end of the event to that of its first telling', () => {
    expect(delay('2006-07-19', '2006-08-18')).toBeCloseTo(0.986, 3);
    expect(delay('2002', '2009-11-13', '2011-02-18')).toBeCloseTo(82.4, 1);
    expect(delay('2006-11-21', '2006')).toBeCloseTo(1.31, 2);
  });
  test('is nothing for what was told while it lasted', () => {
    expect(delay('2006-07-19', '2006-07-19')).toBe(0);
    expect(delay('[2006-11-21..2008-09-28]', '2008')).toBeCloseTo(3.09, 2);
    expect(delay('2006/2008', '2007-03-01')).toBe(0);
  });
  test('starts from the date as stated, not as drawn', () => {
    expect(delay('2005~', '2006-01-31')).toBeCloseTo(1.02, 2);
  });
  test('is unknown where no telling is dated', () => {
    expect(delay('2006-07-19')).toBeUndefined();
    expect(delay('2006-07-19', '2005')).toBeUndefined();
  });

  test('its median is the middle of those known, and says how many', () => {
    const { dataset } = told({ only: { told: '2006-07-19' } }, '2006-07-19', (c) => {
      const [first] = c.events;
      const at = (id: string, day: string) => ({
        ...first!,
        id,
        accounts: [{ id: 'x', source: 'captain', says, told: day }],
      });
      c.events = [
        { ...first!, id: 'unknown', accounts: [{ id: 'x', source: 'captain', says }] },
        at('a', '2006-07-19'),
        at('b', '2006-08-18'),
        at('c', '2006-07-20'),
        at('d', '2007-07-19'),
        {
          ...first!,
          id: 'often',
          accounts: [
            ...at('d', '2006-07-20').accounts,
            { ...at('d', '2007-07-19').accounts[0]!, id: 'y' },
          ],
        },
      ];
    });
    const of = (...ids: string[]) =>
      medianDelay(
        dataset,
        ids.map((id) => dataset.eventIndex.get(id)!),
      );
    const day = 1 / 30.436875;
    expect(of('a', 'b', 'c', 'unknown')).toEqual({
      months: expect.closeTo(day) as number,
      tellings: 3,
      events: 3,
    });
    expect(of('a', 'b', 'c', 'd')!.months).toBeCloseTo((day + 30 * day) / 2);
    // Each telling counts, not only the first of its event.
    expect(of('often')).toMatchObject({
      months: expect.closeTo(6.01, 2) as number,
      tellings: 2,
      events: 1,
    });
    expect(of('unknown')).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});

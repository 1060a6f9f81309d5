import { expect, test } from 'vitest';
import type { Status } from '../../src/model/dataset';
import { markKind } from '../../src/model/mark';
import { whenOf } from '../../src/model/when';

test.each<[string, string]>([
  ['2006-07-19', 'diamond'],
  ['2009-02', 'bar'],
  ['2009', 'bar'],
  ['2008~', 'fade'],
  ['2005-06-30~', 'fade'],
  ['2011-02-18?', 'diamond'],
  ['2007?', 'bar'],
  ['2009-11-05/2009-11-06', 'solid'],
  ['2006~/2008', 'fade'],
  ['2012/..', 'solid'],
  ['[2006-11-21..2008-09-28]', 'brackets'],
  ['[2006~..2008]', 'brackets'],
  ['[2007-01-02,2007-02-01]', 'brackets'],
])('%s is drawn as a %s', (text, shape) => {
  expect(markKind(whenOf(text)).shape).toBe(shape);
});

test('an uncertain date has a dashed outline, a planned event its dot', () => {
  const kind = (text: string, status?: Status) => {
    const { uncertain, planned } = markKind(whenOf(text), status);
    return { uncertain, planned };
  };
  expect(kind('2007?')).toEqual({ uncertain: true, planned: false });
  expect(kind('2007', 'planned')).toEqual({ uncertain: false, planned: true });
  expect(kind('2007', 'confirmed')).toEqual({ uncertain: false, planned: false });
});

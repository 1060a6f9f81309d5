/** Figures can be drawn as their form says. */
import type { Draft, Report } from '../checks';

const YEAR = /^\d{4}$/;

export function checkSeries({ series }: Draft, report: Report) {
  series?.forEach((set, i) =>
    set?.measures?.forEach((measure, k) => {
      let last: string | undefined;
      measure?.rows?.forEach((row, n) => {
        const path = [i, 'measures', k, 'rows', n];
        const { id, value, upTo } = row ?? {};
        if (value !== undefined && upTo !== undefined && upTo <= value) {
          report(
            'series.json',
            [...path, 'upTo'],
            `${upTo} is not above ${value}`,
            'swap the two, or leave it out',
          );
        }
        if (measure.form !== 'columns' || id === undefined) return;
        if (!YEAR.test(id)) {
          report(
            'series.json',
            [...path, 'id'],
            `"${id}" is not a year`,
            'write "2003", or "form": "bars"',
          );
        } else if (last !== undefined && id < last) {
          report(
            'series.json',
            [...path, 'id'],
            `${id} stands after ${last}`,
            'put the years in their order',
          );
        } else last = id;
      });
    }),
  );
}

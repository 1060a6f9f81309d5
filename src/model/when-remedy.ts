/** What to write instead of a date the dataset does not take. */
import { isWhen } from './when';

const FORMS =
  'write 2006-07-19, 2006-07, 2006, 2008~, 2007?, 2009-11-05/2009-11-06 or [2006-11-21..2008-09-28]';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const pad = (part: string) => part.padStart(2, '0');

/** Rewritings that turn a common slip into an accepted form, each tried in turn. */
const REWRITINGS: ((text: string) => string)[] = [
  // 2006-7-9, 2006/07/19, 2006.07.19
  (text) =>
    text.replace(
      /(-?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/g,
      (_, year: string, month: string, day?: string) =>
        [year, pad(month), ...(day ? [pad(day)] : [])].join('-'),
    ),
  // 19/07/2006, 19.7.2006
  (text) =>
    text.replace(
      /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
      (_, day: string, month: string, year: string) => `${year}-${pad(month)}-${pad(day)}`,
    ),
  // 19 July 2006, July 2006
  (text) =>
    text.replace(
      /^(?:(\d{1,2}) )?([a-z]{3})[a-z]* (\d{4})$/i,
      (all, day: string | undefined, name: string, year: string) => {
        const month = MONTHS.indexOf(name.toLowerCase()) + 1;
        return month ? [year, pad(String(month)), ...(day ? [pad(day)] : [])].join('-') : all;
      },
    ),
  // c. 2008, about 2008, ~2008, 2008~? and 2008%
  (text) => text.replace(/^(?:c(?:irca|a)?\.?|about|~)\s*(\d{4}.*)$/i, '$1~'),
  (text) => text.replace(/(%|~\?|\?~)$/, '~'),
  // {2006,2007}, [2006, 2007], [2006/2007]
  (text) =>
    text.replace(
      /^[[{](.+?)\s*(?:,|\/|\.\.)\s*(.+?)[\]}]$/,
      text.includes(',') ? '[$1,$2]' : '[$1..$2]',
    ),
  // /1995 and 1995/
  (text) => text.replace(/^\//, '../').replace(/\/$/, '/..'),
  // 1995..2006 without brackets, 1995–2006
  (text) => text.replace(/^(.*\d[~?]?)\.\.(.*\d[~?]?)$/, '[$1..$2]'),
  (text) => text.replace(/^(.*\d[~?]?)\s*[–—]\s*(.*\d[~?]?)$/, '$1/$2'),
];

/** Why `text` is refused as a date and, after the semicolon, what to write. */
export function notWhen(text: string): string {
  const refused = `"${text}" is not an EDTF date; `;
  const pair = /^(\[?)([^[\]./,]+)(\.\.|\/|,)([^[\]./,]+)(\]?)$/.exec(text);
  if (pair) {
    const [, open, from, between, to, close] = pair;
    const turned = `${open}${to}${between}${from}${close}`;
    if (isWhen(turned)) return `"${text}" ends before it begins; write ${turned}`;
  }
  for (const rewrite of REWRITINGS) {
    const better = rewrite(text.trim());
    if (better !== text && isWhen(better)) return refused + `write ${better}`;
  }
  if (/\d[T ]\d|:/.test(text)) return refused + 'leave the time of day out: write 2006-07-19';
  if (/^-?\d{4}-(2[1-9]|3\d|4[01])$/.test(text)) {
    return refused + 'seasons are not kept: write the months, 2006-06/2006-08';
  }
  if (/x/i.test(text)) {
    return (
      refused + 'digits cannot be left open: write the years between which it lies, [1990..1999]'
    );
  }
  const single = /^-?\d{4}-\d{2}-\d{2}[~?]?$/.test(text);
  if (single)
    return `"${text}" is not a day of the calendar; write the month alone where the day is not known, 2006-07`;
  return refused + FORMS;
}

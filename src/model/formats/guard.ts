/**
 * Keeps spreadsheets from running a text. A cell that begins with one of these signs is a formula to
 * Excel, LibreOffice or Google Sheets, also after spaces and in East Asian forms; and a program that
 * splits the file at other separators, or does not mind the quotation marks, may see a cell begin in the
 * middle of a text. So an apostrophe goes before such a sign at the start of the text and after each
 * `, ; | "`, tab and line break. The text stays readable, and `unguarded` gives back exactly what was
 * there. After OWASP, "CSV Injection".
 */
const SIGNS = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
const BREAKS = /([,;|"\t\r\n])/;
/** Spaces and what cannot be seen are passed over, as spreadsheets do. */
const EXPOSED = new RegExp(`^([\\s\\p{C}]*'*)(?=${SIGNS})`, 'u');
const GUARDED = new RegExp(`^([\\s\\p{C}]*'*)'(?=${SIGNS})`, 'u');

const cells = (text: string, change: (cell: string) => string) =>
  text.split(BREAKS).map(change).join('');

/** The text as no spreadsheet runs it. */
export const guarded = (text: string): string =>
  cells(text, (cell) => cell.replace(EXPOSED, "$1'")).replace(/^(?='*[\t\r\n\0])/, "'");

/** The text that was `guarded`. */
export const unguarded = (text: string): string =>
  cells(text.replace(/^'(?='*[\t\r\n\0])/, ''), (cell) => cell.replace(GUARDED, '$1'));

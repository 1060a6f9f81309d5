/** Words into lines, by their measured width. */
import type { Measured } from '../timeline/measure';

/** Lines no wider than `width` px; a word that is longer by itself (an address) is broken. */
export function wrapped(words: string, width: number, font: string, measure: Measured): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    while (measure(word, font) > width && word.length > 1) {
      let end = word.length - 1;
      while (end > 1 && measure(word.slice(0, end), font) > width) end--;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  if (line) lines.push(line);
  return lines;
}

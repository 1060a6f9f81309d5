/** Small readers of BibTeX and RIS, written from their descriptions and not from our writers. */

/** An entry: braces are counted whatever stands before them, as BibTeX does. */
export function readBibtex(text: string) {
  const head = /^@(\w+)\{([^\s,{}]+),\s*/.exec(text);
  if (!head) throw new Error('no entry');
  const fields: Record<string, string> = {};
  let at = head[0].length;
  for (;;) {
    const name = /^\s*(\w+)\s*=\s*/.exec(text.slice(at));
    if (!name) break;
    at += name[0].length;
    if (text[at] === '{') {
      let depth = 0;
      const from = at;
      do {
        if (text[at] === '{') depth++;
        if (text[at] === '}') depth--;
        if (++at > text.length) throw new Error(`${name[1]} does not end`);
      } while (depth > 0);
      fields[name[1]!] = text.slice(from + 1, at - 1);
    } else {
      const word = /^\w+/.exec(text.slice(at))![0];
      fields[name[1]!] = word;
      at += word.length;
    }
    const comma = /^\s*,/.exec(text.slice(at));
    if (!comma) break;
    at += comma[0].length;
  }
  if (!/^\s*\}\s*$/.test(text.slice(at))) throw new Error(`not read: ${text.slice(at)}`);
  return { type: head[1]!, key: head[2]!, fields };
}

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** LaTeX as it would be set. A command or sign it does not know is an error. */
export function set(latex: string): string {
  return latex.replace(
    /\\([a-z]+)\{\}|\\(.)|([{}])|~|[\\$&#^_%]/g,
    (all, command?: string, sign?: string, brace?: string) => {
      if (command) {
        if (!(command in COMMANDS)) throw new Error(`unknown command ${command}`);
        return COMMANDS[command]!;
      }
      if (sign === ',') return '\u202f';
      if (sign && '$&#_%'.includes(sign)) return sign;
      if (brace) return '';
      if (all === '~') return '\u00a0';
      throw new Error(`${all} is not escaped`);
    },
  );
}

/** The values of each tag of one record, in order. */
export function readRis(text: string): [tag: string, value: string][] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line does not end');
  return lines.map((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line);
    if (!match || /[\r\n]/.test(match[2]!)) throw new Error(`not a line of RIS: ${line}`);
    return [match[1]!, match[2]!];
  });
}

/** Reads RFC 4180, strictly: CRLF ends a row, and quotation marks stand only where they may. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [[]];
  let at = 1;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const match = quoted.exec(text);
    const end = match ? quoted.lastIndex : (plain.test(text), plain.lastIndex);
    rows.at(-1)!.push(match ? match[1]!.replaceAll('""', '"') : text.slice(at, end));
    const after = /,|\r\n/y;
    after.lastIndex = end;
    const mark = after.exec(text)?.[0];
    if (mark === undefined) throw new Error(`not read at ${end}: ${text.slice(end, end + 20)}`);
    at = end + mark.length;
    if (mark === '\r\n') rows.push([]);
  }
  const [header, ...body] = rows.slice(0, -1);
  return body.map((cells) => {
    if (cells.length !== header!.length) throw new Error(`a row has ${cells.length} cells`);
    return Object.fromEntries(header!.map((name, i) => [name, cells[i]!]));
  });
}

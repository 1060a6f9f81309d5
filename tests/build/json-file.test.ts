import { describe, expect, test } from 'vitest';
import type { FileName } from '../../src/model/schema';
import { linesOf } from '../fixtures/breaking';

const slips: [
  what: string,
  file: FileName,
  edit: (text: string) => string | Uint8Array | undefined,
  expected: string,
][] = [
  [
    'a missing file',
    'actors.json',
    () => undefined,
    'actors.json:1  there is no such file; add it, or name the folder of the data by DATA=…',
  ],
  [
    'a comma before a closing brace',
    'actors.json',
    (t) =>
      t
        .replace('"kite-club",', '"kite-club",')
        .replace('"Vuela cometas"\n    }', '"Vuela cometas",\n    }'),
    'actors.json:11  a comma stands before the closing bracket; take it out',
  ],
  [
    'a comma before a closing bracket',
    'actors.json',
    (t) => t.replace(/\}\n\]/, '},\n]'),
    'actors.json:25  a comma stands before the closing bracket; take it out',
  ],
  [
    'a comment',
    'actors.json',
    (t) => t.replace('"id"', '// hello\n    "id"'),
    'actors.json:3  holds a comment; take it out: JSON has none',
  ],
  [
    'a key twice',
    'actors.json',
    (t) => t.replace('"kind"', '"id": "kites",\n    "kind"'),
    'actors.json:4  kites.id  stands twice in the same object; keep one of the two',
  ],
  [
    'a key twice, deeper',
    'events.json',
    (t) => t.replace('"en": "The day is on the poster."', '"en": "x",\n      "en": "y"'),
    'events.json:86  kite-day.dating.en  stands twice in the same object; keep one of the two',
  ],
  [
    'a missing comma',
    'actors.json',
    (t) => t.replace('"kite-club",', '"kite-club"'),
    'actors.json:4  a comma is missing before ‘"kind":’; add it',
  ],
  [
    'a missing colon',
    'actors.json',
    (t) => t.replace('"id":', '"id"'),
    'actors.json:3  a colon is missing before ‘"kite-club",’; add it',
  ],
  [
    'a text not closed',
    'actors.json',
    (t) => t.replace('"kite-club",', '"kite-club,'),
    'actors.json:3  a text is not closed on its line: ‘"kite-club,’; close it by a double quote',
  ],
  [
    'single quotes',
    'actors.json',
    (t) => t.replace('"kite-club"', "'kite-club'"),
    "actors.json:3  is not JSON at ‘'kite-club',’; write texts in double quotes, and true, false or numbers bare",
  ],
  [
    'a bare key',
    'actors.json',
    (t) => t.replace('"id"', 'id'),
    'actors.json:3  is not JSON at ‘id:’; write texts in double quotes, and true, false or numbers bare',
  ],
  [
    'a list not closed',
    'actors.json',
    (t) => t.replace(/\]\n$/, ''),
    'actors.json:26  a list is not closed before the end of the line or file; add ]',
  ],
  [
    'a false escape',
    'actors.json',
    (t) => t.replace('kite-club', 'kite\\club').replace('\\c', '\\q'),
    'actors.json:3  a backslash that escapes nothing: ‘"kite\\qlub",’; double it',
  ],
  [
    'an empty file',
    'actors.json',
    () => '',
    'actors.json:1  a value is expected, found the end of the line or file; add it',
  ],
  [
    'more after the end',
    'actors.json',
    (t) => `${t}{}`,
    'actors.json:27  more follows after the end: ‘{}’; take it out',
  ],
  [
    'a byte order mark',
    'actors.json',
    (t) => `\ufeff${t}`,
    'actors.json:1  begins with a byte order mark; save it as UTF-8 without one',
  ],
  [
    'Latin-1',
    'actors.json',
    (t) => Buffer.from(t.replace('Lends', 'Prestó'), 'latin1'),
    'actors.json:1  is not UTF-8; save it as UTF-8 without a byte order mark',
  ],
  [
    'an object for a list',
    'actors.json',
    () => '{}',
    'actors.json:1  is an object { … }; write a list: [ { "id": …, "kind": …, "name": …, "role": … } ]',
  ],
  [
    'a list for an object',
    'dataset.json',
    () => '[]',
    'dataset.json:1  is a list; write { "title": …, "dek": …, "description": …, "version": …, "languages": …, "licence": …, "editor": …, "corrections": …, "opening": …, "note": …, "article": …, "categories": …, "frames": … }',
  ],
  [
    'an unknown outline far down the file',
    'places.json',
    (t) => t.replace(/\n/g, '\r\n').replace('"outline": "MX"', '"outline": "Mexico"'),
    'places.json:34  mexico.outline  "Mexico" is not an ISO 3166 code; write one such as PE or MX-MIC',
  ],
];

describe('a slip in the text of a file is named with its line', () => {
  test.each(slips)('%s', (_, file, edit, expected) => {
    expect(linesOf(file, edit)).toEqual(expect.arrayContaining([expected]));
  });
});

import type { EmbedPart } from '../../model/embedding';
import type { Shown, ThemeChoice } from './choosing';

/** What the making of frames says of itself. */
export const say = {
  choices: 'What the frame is like',
  shown: 'Shows',
  kinds: {
    view: 'The present view',
    event: 'This event',
    place: 'This place',
    statement: 'This statement',
    step: 'This step',
  } satisfies Record<Shown, string>,
  parts: 'Parts',
  part: { map: 'Map', timeline: 'Timeline', list: 'List' } satisfies Record<EmbedPart, string>,
  atLeastOne: 'At least one part is shown.',
  theme: 'Colours',
  themes: {
    system: 'Reader’s own',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<ThemeChoice, string>,
  readers: 'For its readers',
  isLocked: 'The dates stay as they are',
  onlyArticle: 'Only what the article tells',
  noSearch: 'No search',
  context: 'The article does not tell this event: the frame would not show it.',
  width: 'Width',
  whole: '100 %',
  inPixels: 'In pixels',
  pixels: 'px',
  height: 'Height',
  fixed: 'Fixed',
  fits: 'Fits its content',
  fitting: 'A height that fits needs the script: only the second code has it.',
  number: (side: string, least: string) => `${side} in pixels, at least ${least}`,
  preview: 'Preview',
  on: { wide: '720 px wide', narrow: '360 px wide' },
  previewed: 'How wide the page is',
  skip: 'Skip the preview',
  live: 'A live frame. What you do in it does not change the code.',
  codes: {
    bare: ['The frame', 'For most learning platforms and pages.'],
    script: [
      'The frame with its script',
      'For pages that allow scripts: a small script of this site gives the frame the height of what it holds.',
    ],
    address: ['The address alone', 'For places that take a link.'],
  } satisfies Record<string, [string, string]>,
  copy: 'Copy',
  of: (action: string, what: string) => `${action}: ${what}`,
  copied: (what: string) => `${what}: copied.`,
  select: (what: string) =>
    `${what}: this browser does not let the page copy. The text is selected; copy it by keyboard or menu.`,
  nowhere:
    'This copy of the site is open on your own computer. Nobody else can follow the addresses below: open the published site and copy there.',
  published: (site: string) =>
    `This copy of the site is open on your own computer. The code leads to the published site, ${site}`,
  hosts: 'Where to put which',
  host: [
    [
      'Moodle',
      'The frame. In the editor open the source code (Tools, or the </> button) and paste it there. Moodle may take frames out of what pupils write; a “URL” activity takes the address.',
    ],
    [
      'Canvas',
      'The frame. In the editor switch to the HTML view (the </> button) and paste it there. Scripts are taken out.',
    ],
    [
      'Google Sites',
      'Insert › Embed, then the address under “By URL” or the frame under “Embed code”.',
    ],
    ['Google Classroom', 'Takes no frames: add the address to the task as a link.'],
    [
      'WordPress',
      'The frame, in a block “Custom HTML”; your account must be allowed to post unfiltered HTML. WordPress.com takes frames out on plans without plugins: link to the address there.',
    ],
    ['Notion', 'Type /embed and paste the address. Notion takes no HTML.'],
    [
      'A page of your own',
      'The frame with its script; the frame alone where scripts are not wanted. A page with a Content-Security-Policy must allow this site in frame-src, and for the script in script-src.',
    ],
  ] satisfies [string, string][],
  change:
    'Platforms change, and whoever runs one may switch frames off. If nothing shows, the address still works as a link.',
};

/**
 * Prints the built site on A4 and Letter, in each language, reads every PDF back and says what is wrong with
 * it. Keeps the PDFs in `test-results/print`. Needs `npm run build`. `npm run print:check -- rest es` runs parts.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchFlags } from '../browser.js';
import { serve } from '../serve.js';
import { builtData, cases, DIST } from './cases.js';
import { faultsOf } from './judge.js';
import { openCase, print } from './press.js';
import { readPdf } from './read-pdf.js';

const OUT = resolve(import.meta.dirname, '../../test-results/print');
mkdirSync(OUT, { recursive: true });

const asked = process.argv.slice(2);
/** @template {string} Name @param {readonly Name[]} names */
const wanted = (names) => {
  const some = names.filter((name) => asked.includes(name));
  return some.length > 0 ? some : names;
};

const { address, close } = await serve(DIST);
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags });
let faulty = 0;
let total = 0;
for (const language of wanted(/** @type {const} */ (['en', 'es']))) {
  const built = builtData(language);
  for (const name of wanted(cases.map((one) => one.name))) {
    const of = /** @type {import('./cases.js').Case} */ (cases.find((one) => one.name === name));
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: of.scheme ?? 'light',
    });
    const page = await context.newPage();
    for (const format of wanted(/** @type {const} */ (['A4', 'Letter']))) {
      const file = `${OUT}/${name}.${language}.${format}.pdf`;
      /** @type {string[]} */
      let faults;
      let pages = 0;
      try {
        const shown = await openCase(page, address, of, language);
        const pdf = await readPdf(await print(page, format, file));
        pages = pdf.pages.length;
        faults = faultsOf(pdf, of.wanted(built, shown));
      } catch (error) {
        faults = [String(error).split('\n')[0] ?? ''];
      }
      total++;
      if (faults.length > 0) faulty++;
      const verdict = faults.length === 0 ? 'good' : `${faults.length} faults`;
      console.log(
        `${name.padEnd(18)}${language}  ${format.padEnd(8)}${String(pages).padStart(3)} pages  ${verdict}`,
      );
      for (const fault of faults.slice(0, 12)) console.log(`    ${fault}`);
      if (faults.length > 12) console.log(`    and ${faults.length - 12} more`);
    }
    await context.close();
  }
}
await browser.close();
await close();
console.log(`\n${total - faulty} good, ${faulty} faulty; the PDFs are in test-results/print`);
process.exitCode = faulty > 0 ? 1 : 0;

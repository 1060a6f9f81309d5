/** Accessibility as axe judges it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The text below the explorer: the same in every state on the screen, and judged with those of
 * accessibility.e2e.ts. Sheets of paper are set in its style, and are not it.
 */
export const TEXT = ['.text:has(> .sections)'];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/**
 * Every violation axe finds on the page as it stands; no rule is off, no element left out but those of
 * `without`. It asks frames too; one in a sandbox has no origin that could be named.
 */
export async function violations(page: Page, without: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (exclude) => {
    const { axe } = window as unknown as {
      axe: {
        configure(spec: { allowedOrigins: string[] }): void;
        run(
          context: { exclude: string[] },
          options: { resultTypes: ['violations'] },
        ): Promise<{ violations: Violation[] }>;
      };
    };
    axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
    // Each rule runs on each element; only what passes is not written down.
    return (await axe.run({ exclude }, { resultTypes: ['violations'] })).violations;
  }, without);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

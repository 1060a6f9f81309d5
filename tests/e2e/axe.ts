/** Accessibility as axe judges it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/**
 * Every violation axe finds on the page as it stands; no rule is off, no element left out. It
 * asks frames too; one in a sandbox has no origin that could be named.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        configure(spec: { allowedOrigins: string[] }): void;
        run(options: { resultTypes: ['violations'] }): Promise<{ violations: Violation[] }>;
      };
    };
    axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
    // Each rule runs on each element; only what passes is not written down.
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

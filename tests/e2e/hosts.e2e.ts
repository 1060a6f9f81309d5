import { expect, open, test } from './site';

/** A small generator of repeatable numbers (mulberry32), so that a walk that fails can be walked again. */
function numbers(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The middle of one of all controls and marks on the screen, chosen by a number from 0 to 1, px; none where
 * a link to another host lies there.
 */
function pick(chance: number): [x: number, y: number] | undefined {
  const middles = [
    ...document.querySelectorAll(
      'button, [data-event], [data-place], [role=slider], input, summary',
    ),
  ]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }): [number, number] => [x + width / 2, y + height / 2])
    .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  const [x, y] = middles[Math.floor(chance * middles.length)] ?? [0, 0];
  return document.elementFromPoint(x, y)?.closest('a[href^="http"]') ? undefined : [x, y];
}

for (const seed of [1, 2]) {
  test(`a long random walk (${seed}) talks to no other host, keeps nothing and logs no error`, async ({
    page,
    site,
    context,
  }) => {
    test.setTimeout(150_000);
    // One walk is among what moves, the other without.
    await page.emulateMedia({ reducedMotion: seed === 1 ? 'no-preference' : 'reduce' });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await context.route('**/*', (route) =>
      new URL(route.request().url()).host === new URL(site).host ? route.continue() : route.abort(),
    );
    await open(page, site);
    const next = numbers(seed);
    const keys = [
      'ArrowRight',
      'ArrowLeft',
      'ArrowDown',
      'ArrowUp',
      'Enter',
      'Escape',
      'Tab',
      'Tab',
      'PageDown',
      'Home',
      'End',
    ];
    for (let step = 0; step < 160; step++) {
      const roll = next();
      if (roll < 0.45) {
        const at = await page.evaluate(pick, next());
        if (at) await page.mouse.click(...at);
      } else if (roll < 0.75) {
        await page.keyboard.press(keys[Math.floor(next() * keys.length)]!);
      } else if (roll < 0.9) {
        await page.mouse.move(next() * 1280, next() * 800);
        await page.mouse.down();
        await page.mouse.move(next() * 1280, next() * 800, { steps: 4 });
        await page.mouse.up();
      } else {
        await page.mouse.wheel(0, (next() - 0.5) * 600);
      }
      if (!page.url().startsWith(site)) await open(page, site);
    }
    expect([...hosts]).toEqual([new URL(site).host]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

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
        const targets = page.locator(
          'button:visible, [data-event]:visible, [data-place]:visible, [role=slider]:visible, input:visible, summary:visible',
        );
        const count = await targets.count();
        if (count > 0) {
          await targets
            .nth(Math.floor(next() * count))
            .click({ force: true, timeout: 1500 })
            .catch(() => undefined);
        }
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

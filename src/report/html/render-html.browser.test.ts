import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_RESULTS_PATH, readExample } from '../../testing/example.ts';
import { readResults } from '../read-results.ts';
import { renderHtml } from './render-html.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(executablePath);
if (!present) {
  process.stderr.write(`left out, no browser: ${executablePath} is not there (set CHROMIUM)\n`);
}

describe('the committed example report', () => {
  it('is what its results render to', async () => {
    const results = readResults(await readExample('results.json'));
    const html = renderHtml(results, { lang: 'en', resultsPath: EXAMPLE_RESULTS_PATH });
    expect(html === (await readExample('index.html')), 'run `npm run example`').toBe(true);
  });
});

describe.skipIf(!present)('the report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  }, 60_000);

  afterAll(() => browser.close());

  /** Opens the example and collects what a reader would not want: errors, and requests to anywhere. */
  async function open(width: number): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
    await page.goto(new URL('../../../reports/example/index.html', import.meta.url).href);
    return { page, problems };
  }

  it('says the verdict first, loads nothing and logs no error', async () => {
    const { page, problems } = await open(1200);
    expect(await page.locator('h1').first().innerText()).toMatch(/not conformant/i);
    expect(problems).toEqual([]);
  });

  it('switches to Chinese and leaves no English sentence behind', async () => {
    const { page } = await open(1200);
    await page.getByText('中文').first().click();
    expect(await page.locator('h1').first().innerText()).toContain('不');
    const text = await page.locator('main').innerText();
    expect(text).not.toContain('Look at these first');
    expect(text).toContain('大于等于 1000 的 Limit 被拒绝');
  });

  it.each([390, 1200])('does not have to be scrolled sideways at %i pixels', async (width) => {
    const { page } = await open(width);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
  });
});

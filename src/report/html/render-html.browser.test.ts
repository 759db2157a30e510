import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPresent, launchBrowser, openPage, type OpenedPage } from '../../testing/browser.ts';
import { EXAMPLE_RESULTS_PATH, readExample } from '../../testing/example.ts';
import { readResults } from '../read-results.ts';
import { renderHtml } from './render-html.ts';

describe('the committed example report', () => {
  it('is what its results render to', async () => {
    const results = readResults(await readExample('results.json'));
    const html = renderHtml(results, { lang: 'en', resultsPath: EXAMPLE_RESULTS_PATH });
    expect(html === (await readExample('index.html')), 'run `npm run example`').toBe(true);
  });
});

describe.skipIf(!browserPresent)('the report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);

  afterAll(() => browser.close());

  function open(width: number): Promise<OpenedPage> {
    const url = new URL('../../../reports/example/index.html', import.meta.url);
    return openPage(browser, url, width);
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

import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPresent, launchBrowser, openPage, type OpenedPage } from '../../testing/browser.ts';
import { sampleSdks } from '../../testing/sample-sdks.ts';
import { temporaryFolder, type TemporaryFolder } from '../../testing/temporary-folder.ts';
import { renderBoardHtml } from './render-html.ts';

/** Eight columns, the widest that is kept. */
function wideBoard(): string {
  const [found, clean] = sampleSdks();
  const more = ['c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ ...clean, id }));
  return renderBoardHtml({ sdks: [found, clean, ...more], notes: [] }, 'en');
}

describe.skipIf(!browserPresent)('the scoreboard in a browser', () => {
  let browser: Browser;
  let folder: TemporaryFolder;
  let url: URL;

  beforeAll(async () => {
    folder = await temporaryFolder();
    url = pathToFileURL(await folder.write('index.html', wideBoard()));
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await folder[Symbol.asyncDispose]();
  });

  function open(width: number): Promise<OpenedPage> {
    return openPage(browser, url, width);
  }

  it('loads nothing and logs no error', async () => {
    const { page, problems } = await open(1280);
    expect(await page.locator('h1').innerText()).toBe('7 of 8 SDKs are conformant');
    expect(problems).toEqual([]);
  });

  it('switches to Chinese', async () => {
    const { page } = await open(1280);
    await page.getByText('中文').first().click();
    expect(await page.locator('h1').innerText()).toBe('8 个 SDK 中有 7 个符合');
    expect(await page.title()).toContain('对照表');
    expect(await page.locator('main').innerText()).not.toContain('What was found');
  });

  it.each([390, 1280])('scrolls its table, not the page, at %i pixels', async (width) => {
    const { page } = await open(width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const box = page.locator('.scroll');
    // Behind 2000 pixels of rows and 300 of columns, the head and the names of the rows are in sight.
    await page.evaluate("document.querySelector('.scroll').scrollTo(300, 2000)");
    const [outer, head, first] = await Promise.all([
      box.boundingBox(),
      page.locator('.board thead th').nth(1).boundingBox(),
      page.locator('.board thead th').first().boundingBox(),
    ]);
    expect(Math.round((head?.y ?? NaN) - (outer?.y ?? NaN))).toBeLessThanOrEqual(1);
    expect(Math.round((first?.x ?? NaN) - (outer?.x ?? NaN))).toBeLessThanOrEqual(1);
  });

  it('leads from a mark to what was found', async () => {
    const { page } = await open(390);
    await page.locator('td.failed a').first().click();
    expect(page.url()).toMatch(/#a-1\.0--DECODING-INT64$/);
    const article = page.locator('article.failed');
    expect((await article.boundingBox())?.y ?? NaN).toBeLessThan(900);
    expect(await article.innerText()).toContain('64-bit integers keep their digits');
  });

  it('shows only rows where something was found', async () => {
    const { page } = await open(1280);
    const rows = page.locator('.board .row:visible');
    const all = await rows.count();
    await page.getByText('only where something was found').click();
    expect(await rows.count()).toBe(4);
    expect(all).toBeGreaterThan(50);
  });
});

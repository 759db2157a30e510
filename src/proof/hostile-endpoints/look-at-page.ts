import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { browserPresent, launchBrowser, openPage } from '../../testing/browser.ts';

let browser: Promise<Browser> | undefined;

/** Elements that the report has none of: each would have come from the endpoint. */
const FOREIGN =
  '[data-hostile], img, iframe, object, embed, form, base, link, audio, video, svg script, [onerror], [onload], [onclick], [onmouseover], [onfocus], a[href^="javascript:"], meta[http-equiv="refresh"]';

interface Looked {
  readonly ran: string;
  readonly foreign: number;
  readonly scripts: number;
}

/** What is wrong with a report when a browser opens it: a script that ran, a request, an element of somebody else's. */
export async function lookAtPage(name: string, html: string): Promise<readonly string[]> {
  if (!browserPresent) return [];
  browser ??= launchBrowser();
  const path = join(tmpdir(), `fnf-hostile-${String(process.pid)}-${name}`);
  await writeFile(path, html);
  const { page, problems } = await openPage(await browser, pathToFileURL(path), 1000);
  try {
    const { ran, foreign, scripts } = await page.evaluate<Looked>(
      `({ ran: String(globalThis.hostile), foreign: document.querySelectorAll(${JSON.stringify(FOREIGN)}).length, scripts: document.scripts.length })`,
    );
    return [
      ...problems.map((problem) => `${name} in a browser: ${problem.slice(0, 200)}`),
      ...(ran === 'undefined' ? [] : [`${name} ran a script of the endpoint's`]),
      ...(foreign === 0 ? [] : [`${name} holds ${String(foreign)} elements of the endpoint's`]),
      ...(scripts === 1 ? [] : [`${name} holds ${String(scripts)} scripts`]),
    ];
  } finally {
    await page.close();
    await rm(path, { force: true });
  }
}

/** Ends the browser, where one was started. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPresent, launchBrowser, openPage } from '../../testing/browser.ts';

/** A report to look at. */
export interface Looked {
  readonly id: string;
  readonly folder: string;
}

/** Opens each report in a browser. Nothing of an attack may run, load or hide there. */
export async function lookAtAll(
  reports: readonly Looked[],
): Promise<{ readonly opened: number; readonly findings: readonly string[] }> {
  if (!browserPresent) return { opened: 0, findings: [] };
  const browser = await launchBrowser();
  const findings: string[] = [];
  let opened = 0;
  try {
    for (const { id, folder } of reports) {
      const file = join(folder, 'out', 'index.html');
      if (!existsSync(file)) continue;
      const { page, problems } = await openPage(browser, pathToFileURL(file), 1200);
      opened += 1;
      const verdict = await page.locator('h1').first().innerText();
      // An attack calls `hostile()`: as nothing has that name, a page where it runs reports an error.
      const against = [
        ...problems,
        ...(verdict.trim() === '' ? ['it has no verdict'] : []),
        ...((await page
          .locator('iframe, svg[onload], img[onerror], a[href^="javascript"]')
          .count()) > 0
          ? ['it has elements of the attack']
          : []),
      ];
      findings.push(...against.map((each) => `${id}: the report in a browser: ${each}`));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return { opened, findings };
}

import { writeFile } from 'node:fs/promises';
import type { Lang } from '../../report/bilingual.ts';
import { readCauses } from './causes.ts';
import { mockPages, type Checked } from './mock-pages.ts';
import { mocks } from './mocks.ts';
import { FOREIGN_FOLDER, readRecord } from './record.ts';
import { sdkPages } from './sdks/pages.ts';
import { readMetSdks } from './sdks/record.ts';
import { foreignWords as words } from './words.ts';

const OTHER: Readonly<Record<Lang, string>> = {
  en: '[中文](README.zh.md)',
  zh: '[English](README.md)',
};

/** The pages that follow from the records, by their names. */
export async function foreignPages(): Promise<Readonly<Record<string, string>>> {
  const records = await Promise.all(mocks.map(({ id }) => readRecord(id)));
  const checked = mocks.flatMap((mock, at): Checked[] => {
    const record = records[at];
    return record === undefined ? [] : [{ mock, record }];
  });
  const causes = await readCauses();
  const met = await readMetSdks();
  const page = (lang: Lang): string =>
    `${[
      `# ${words.title[lang]}`,
      OTHER[lang],
      words.lead[lang],
      ...mockPages(checked, causes, lang),
      ...sdkPages(met, lang),
    ].join('\n\n')}\n`;
  return { 'README.md': page('en'), 'README.zh.md': page('zh') };
}

export async function writeForeignPages(): Promise<void> {
  for (const [name, content] of Object.entries(await foreignPages())) {
    await writeFile(new URL(name, FOREIGN_FOLDER), content);
  }
}

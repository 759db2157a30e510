import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Results } from '../generated/results.ts';
import { renderHtml } from '../report/html/render-html.ts';
import { renderJson } from '../report/render-json.ts';
import { renderJunit } from '../report/render-junit.ts';
import type { ReportFormat } from './config/formats.ts';
import { writeFiles } from './write-files.ts';

export interface ReportTarget {
  /** Full path of a folder that exists. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly lang: 'en' | 'zh';
}

const NAMES: Readonly<Record<ReportFormat, string>> = {
  html: 'index.html',
  json: 'results.json',
  junit: 'junit.xml',
};

/**
 * Writes the reports. One that cannot be written does not keep the others from being written.
 *
 * @returns the full paths of what was written
 * @throws UserError naming the first that could not be written, when all have been tried
 */
export function writeReports(results: Results, target: ReportTarget): Promise<string[]> {
  return writeFiles(
    target.out,
    target.formats.map((format) => ({
      name: NAMES[format],
      render: () => render(format, results, target),
    })),
  );
}

/** Removes the reports of an earlier run. What cannot be removed cannot be written anew either, which is told then. */
export async function removeReports(folder: string): Promise<void> {
  const names = Object.values(NAMES);
  await Promise.allSettled(names.map((name) => rm(join(folder, name), { force: true })));
}

function render(format: ReportFormat, results: Results, { out, lang }: ReportTarget): string {
  const resultsPath = relative('', join(out, NAMES.json));
  switch (format) {
    case 'html':
      return renderHtml(results, { lang, resultsPath });
    case 'json':
      return renderJson(results);
    case 'junit':
      return renderJunit(results, { lang, resultsPath });
  }
}

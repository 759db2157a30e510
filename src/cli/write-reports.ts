import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Results } from '../generated/results.ts';
import { renderHtml } from '../report/html/render-html.ts';
import { renderJson } from '../report/render-json.ts';
import { renderJunit } from '../report/render-junit.ts';
import type { ReportFormat } from './config/formats.ts';
import { fileProblem } from './file-problem.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

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
export async function writeReports(results: Results, target: ReportTarget): Promise<string[]> {
  const paths = target.formats.map((format) => join(target.out, NAMES[format]));
  const settled = await Promise.allSettled(
    target.formats.map(async (format) => {
      await writeFile(join(target.out, NAMES[format]), render(format, results, target));
    }),
  );
  for (const [index, one] of settled.entries()) {
    if (one.status === 'fulfilled') continue;
    const error: unknown = one.reason;
    // What the file system says has a number; anything else is a defect of the renderer.
    if (!(error instanceof Error && 'errno' in error)) throw error;
    throw new UserError(
      `Cannot write ${quote(relative('', paths[index] ?? ''))}: ${fileProblem(error)}.`,
    );
  }
  return paths;
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

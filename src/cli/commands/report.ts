import { dirname, resolve } from 'node:path';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { parseFormats } from '../config/formats.ts';
import { prepareOutputFolder } from '../config/output-folder.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../quote.ts';
import { readStored } from '../read-stored.ts';
import { writeReports } from '../write-reports.ts';

export interface ReportFlags {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly lang?: string;
}

/** Renders reports from stored results, and names the files on standard output. */
export async function report(
  { io }: CommandContext,
  flags: ReportFlags,
  path: string,
): Promise<number> {
  const formats = parseFormats(flags.format);
  const lang = parseChoice('--lang', flags.lang ?? 'en', ['en', 'zh']);
  const results = await readStored(path, io.cwd);
  const out = await prepareOutputFolder(flags.out ?? dirname(resolve(io.cwd, path)), io.cwd);
  const written = await writeReports(results, { out, formats, lang });
  for (const file of written) io.stdout.write(`${oneLine(file)}\n`);
  return EXIT.conformant;
}

import { boardFiles } from '../../report/scoreboard/files.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { prepareOutputFolder } from '../config/output-folder.ts';
import { readNotes } from '../config/read-notes.ts';
import { readSdks } from '../config/read-sdks.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../quote.ts';
import { writeFiles } from '../write-files.ts';

export interface ScoreboardFlags {
  readonly notes?: string;
  readonly out?: string;
  readonly lang?: string;
}

/** Renders the results of certified SDKs side by side, and names the files on standard output. */
export async function scoreboard(
  { io }: CommandContext,
  flags: ScoreboardFlags,
  paths: readonly string[],
): Promise<number> {
  const lang = parseChoice('--lang', flags.lang ?? 'en', ['en', 'zh']);
  const sdks = await readSdks(paths, io.cwd);
  const notes = await readNotes(flags.notes, io.cwd, sdks);
  const out = await prepareOutputFolder(flags.out ?? 'reports/sdks', io.cwd);
  const board = { sdks, notes };
  const written = await writeFiles(
    out,
    Object.entries(boardFiles).map(([name, render]) => ({
      name,
      render: () => render(board, lang),
    })),
  );
  for (const file of written) io.stdout.write(`${oneLine(file)}\n`);
  return EXIT.conformant;
}

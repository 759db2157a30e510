import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';

const MORE = `
A column is named like its file without .json; one that is called results.json is
named like its folder. Columns stand as given. Written are index.html, README.md
and README.zh.md.

The notes say what each failure comes from, a list of entries in YAML or JSON:
  - sdk: mine-1.0
    requirement: DECODING-INT64
    cause: { en: It reads numbers as doubles., zh: 以双精度浮点数读取数字。 }

Examples:
  $ fnf-conformance scoreboard mine-1.0.json mine-1.1.json --out compared
  $ fnf-conformance scoreboard before/results.json after/results.json --out compared

Exit codes: 0 rendered, whatever the verdicts, 2 wrong usage, unreadable results,
or notes that do not fit them.
`;

/** Declares `scoreboard`. */
export function addScoreboard(program: Command, bind: Bind): void {
  program
    .command('scoreboard')
    .description('show certified SDKs side by side')
    .argument('<results.json...>', 'results of certify, one file a column')
    .option('--notes <file>', 'causes of the failures, JSON or YAML; with it, each must have one')
    .option('--out <dir>', 'folder for the scoreboard (default: reports/sdks)')
    .option('--lang <language>', 'en or zh, what index.html shows first (default: en)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./scoreboard.ts')).scoreboard));
}

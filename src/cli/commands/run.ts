import { exitCodeOf } from '../../report/exit-code-of.ts';
import type { CommandContext } from '../command-context.ts';
import { loadSettings, type LoadedRun, type RunFlags } from '../config/load-settings.ts';
import { startEmbedded } from '../embedded.ts';
import { runStarted } from '../../engine/run.ts';
import type { RunSettings } from '../../engine/settings.ts';
import { runSuite } from '../run-suite.ts';

/** Checks an endpoint, or the embedded one, and writes what it found. */
export async function run(context: CommandContext, flags: RunFlags): Promise<number> {
  const { io } = context;
  const loaded = await loadSettings(flags, io.env, io.cwd);
  const embedded = loaded.target === undefined ? await startEmbedded() : undefined;
  try {
    const target = loaded.target ?? embedded?.target;
    if (target === undefined) throw new RangeError('neither an endpoint nor the embedded one');
    const settings: RunSettings = { ...loaded.plan, ...target };
    announce(context, loaded, settings);
    const results = await runSuite(
      context,
      {
        side: 'server',
        started: runStarted(settings, io.now()),
        settings,
        provide: { fnfRun: settings },
        atOnce: settings.limits.concurrency,
      },
      loaded,
    );
    return exitCodeOf(results, loaded);
  } finally {
    await embedded?.close();
  }
}

/** What is about to happen, before anything takes long. */
function announce({ io, err }: CommandContext, loaded: LoadedRun, settings: RunSettings): void {
  const { limits, selected, signatures, runs, seed } = settings;
  const where = loaded.target === undefined ? 'the embedded reference endpoint' : settings.endpoint;
  const bounds = [
    limits.rate === null ? [] : [`${limits.rate} requests a second`],
    limits.maxRequests === null ? [] : [`${limits.maxRequests} requests in all`],
    limits.maxTimeMs === null ? [] : [`${limits.maxTimeMs / 1000} s`],
  ].flat();
  const lines = [
    `${err.paint('bold', 'Checking')} ${where}`,
    `  ${selected.length} requirements, ${runs} cases each, ${signatures.join(' + ')}, seed ${seed}`,
    ...(bounds.length === 0 ? [] : [`  at most ${bounds.join(', ')}`]),
    ...loaded.hints.map((hint) => `  ${err.paint('yellow', 'hint:')} ${hint}`),
  ];
  io.stderr.write(`${lines.join('\n')}\n`);
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expectation } from './endpoint.ts';
import { entryOf } from './catalogue.ts';
import { findTold } from './find-told.ts';
import { secretsOf } from './secrets-of.ts';
import type { Seen } from './start-hostile.ts';
import { maxTimeFor, MOST_MIB, mostMsFor, timeoutFor, type Target } from './trial.ts';
import { malformed } from './written.ts';

/** What a user's own command came to. */
export interface CommandRow {
  readonly id: string;
  readonly exitCode: number | string;
  readonly seconds: number;
  readonly peakMib: number;
  readonly findings: readonly string[];
}

/** One of each kind, and what once ended the kit. The command takes seconds to start, so not all are tried with it. */
export const COMMANDS: readonly string[] = [
  'undisturbed/always',
  'never-answers/always',
  'framing-length-negative/always',
  'json-deep-extra-field/always',
  'json-bom/always',
  'headers-date-far/late',
  'headers-proto/always',
  'token-always-another/always',
  'page-of-300000-empty-events/always',
  'refusal-with-texts-of-megabytes/always',
  'markup-script-in-refusals/always',
  'escape-osc-in-refusals/always',
  'echo-in-code/always',
];

const EXIT_CODES: Readonly<Record<Expectation, readonly number[]>> = {
  harmless: [0],
  trouble: [3],
  broken: [1, 3],
  any: [0, 1, 3],
};

// What was built last is what a user runs; a checkout that was never built runs from source.
const built = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));
const source = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const KIT = existsSync(built) ? [built] : ['--import', 'tsx', source];

/** Runs the command line as a user does, in a process of its own, against one hostile endpoint. */
export async function runCommand(id: string, host: string, seed: number): Promise<CommandRow> {
  const { hostile } = entryOf(id);
  const target = await ask<Target>(`${host}/open?id=${encodeURIComponent(id)}`);
  const folder = await mkdtemp(join(tmpdir(), 'fnf-hostile-'));
  try {
    const { main, restricted } = target.credentials;
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({
        endpoint: target.endpoint,
        credentials: main,
        restricted,
        executions: target.executions,
      }),
    );
    const came = await start(folder, [
      ...['run', '--config', 'config.json', '--out', 'out', '--runs', '3', '--seed', String(seed)],
      ...[
        '--timeout',
        `${String(timeoutFor(hostile))}ms`,
        '--max-time',
        `${String(maxTimeFor(hostile))}ms`,
      ],
    ]);
    const seen = await ask<Seen>(`${host}/close?url=${encodeURIComponent(target.endpoint)}`);
    const files = await readdir(join(folder, 'out')).catch((): string[] => []);
    const written = new Map([['terminal', came.told]]);
    for (const file of files) written.set(file, await readFile(join(folder, 'out', file), 'utf8'));
    const all = [...written].map(([name, text]) => `${name}\n${text}`).join('\n');
    const { code, seconds, peakMib } = came;
    return {
      id: `command: ${id}`,
      exitCode: code,
      seconds,
      peakMib,
      findings: [
        ...(EXIT_CODES[hostile.expect].some((one) => one === code)
          ? []
          : [`exit ${String(code)}: ${came.told.slice(-300)}`]),
        // The command has to start, too.
        ...(seconds * 1000 > mostMsFor(hostile) + 10_000 ? [`took ${seconds.toFixed(1)} s`] : []),
        ...(peakMib > MOST_MIB ? [`took ${String(peakMib)} MiB`] : []),
        ...(files.includes('index.html') ? [] : ['no report was written']),
        ...(seen.stray > 0 ? ['went where it was not sent'] : []),
        ...malformed(written),
        ...findTold(all, secretsOf(target), seen.signatures).map((told) => `told: ${told}`),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number | string;
  /** Both streams. */
  readonly told: string;
  readonly seconds: number;
  readonly peakMib: number;
}

function start(cwd: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [...KIT, ...args], { cwd });
    let told = '';
    let peakMib = 0;
    const look = async (): Promise<void> => {
      const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8').catch(() => '');
      peakMib = Math.max(
        peakMib,
        Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024),
      );
    };
    const timer = setInterval(() => void look(), 100);
    const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => {
        told += piece.toString();
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(timer);
      clearTimeout(limit);
      const seconds = (performance.now() - startedAt) / 1000;
      resolve({ code: code ?? signal ?? 'none', told, seconds, peakMib });
    });
  });
}

async function ask<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryOf } from './catalogue.ts';
import { wayOf, type CommandTrial } from './commands.ts';
import { findTold } from './find-told.ts';
import { secretsOf } from './secrets-of.ts';
import type { Seen } from './start-hostile.ts';
import { MOST_MIB, type Target } from './trial.ts';
import { malformed } from './written.ts';

/** What a user's own command came to. */
export interface CommandRow {
  readonly id: string;
  readonly exitCode: number | string;
  readonly seconds: number;
  readonly peakMib: number;
  readonly findings: readonly string[];
}

// What was built last is what a user runs; a checkout that was never built runs from source.
const built = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));
const source = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const KIT = existsSync(built) ? [built] : ['--import', 'tsx', source];

/** The most that a command takes to start, and to end, on a busy machine, in milliseconds. */
const STARTS_MS = 10_000;

/** Runs the command line as a user does, in a process of its own, against one hostile endpoint. */
export async function runCommand(
  trial: CommandTrial,
  { host, seed, failed }: { readonly host: string; readonly seed: number; readonly failed: string },
): Promise<CommandRow> {
  const { hostile } = entryOf(trial.endpoint);
  const way = wayOf(trial);
  const mostMs = way.mostMs(hostile) + STARTS_MS;
  const target = await ask<Target>(`${host}/open?id=${encodeURIComponent(trial.endpoint)}`);
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
    await writeFile(join(folder, 'results.json'), failed);
    const args = [trial.command, ...way.args(target, hostile, seed)];
    const { code, told, seconds, peakMib } = await start(folder, args, 2 * mostMs);
    const seen = await ask<Seen>(`${host}/close?url=${encodeURIComponent(target.endpoint)}`);
    const files = await readdir(join(folder, 'out')).catch((): string[] => []);
    const written = new Map([['terminal', told]]);
    for (const file of files) {
      written.set(`out/${file}`, await readFile(join(folder, 'out', file), 'utf8'));
    }
    const all = [...written].map(([name, text]) => `${name}\n${text}`).join('\n');
    // A config file gives no temporary credentials beside others: the kit cannot know their secrets.
    const secrets = secretsOf({ credentials: { main, ...(restricted && { restricted }) } });
    return {
      id: trial.id,
      exitCode: code,
      seconds,
      peakMib,
      findings: [
        ...(way.exitCodes[hostile.expect].some((one) => one === code)
          ? []
          : [`exit ${String(code)}: ${told.slice(-300)}`]),
        ...(seconds * 1000 > mostMs ? [`took ${seconds.toFixed(1)} s`] : []),
        ...(peakMib > MOST_MIB ? [`took ${String(peakMib)} MiB`] : []),
        ...way.writes.filter((file) => !written.has(file)).map((file) => `${file} is not written`),
        ...(seen.attacked === 0 ? ['the endpoint was never hostile, so nothing was tried'] : []),
        ...(seen.stray > 0 ? ['went where it was not sent'] : []),
        ...malformed(written),
        ...findTold(all, secrets, seen.signatures).map((one) => `told: ${one}`),
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

function start(cwd: string, args: readonly string[], mostMs: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    // Credentials of the environment go before those of the config file, which the endpoint knows.
    const env = { PATH: process.env['PATH'], HOME: cwd };
    const child = spawn(process.execPath, [...KIT, ...args], { cwd, env });
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
    const limit = setTimeout(() => child.kill('SIGKILL'), mostMs);
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

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Figure, Part } from '../part.ts';
import { spread } from '../spread.ts';
import { catalogue, type Entry } from './catalogue.ts';
import { commandTrials } from './commands.ts';
import { runCommand, type CommandRow } from './run-cli.ts';
import { storedFailure } from './stored-failure.ts';
import type { Row, Trial } from './trial.ts';

/** Endpoints at once in a process: most of the time the kit waits for them. */
const AT_ONCE = 3;

const worker = new URL('./worker.ts', import.meta.url);

interface Host {
  readonly url: string;
  readonly process: ChildProcess;
}

async function startHost(): Promise<Host> {
  const child = fork(fileURLToPath(new URL('./host.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return { url: `http://127.0.0.1:${String(port)}`, process: child };
}

/** As many at once as there are cores, each taking the next when it is through with one. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const take = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, take));
}

/** What takes much has a process for itself: then its memory is its own, and so is its death. */
async function tryHeavy(trial: Trial, keep: (row: Row) => void, lost: string[]): Promise<void> {
  try {
    await spread<Trial, Row>({
      worker,
      items: [trial],
      processes: 1,
      onResult: (_, row) => {
        keep(row);
      },
    });
  } catch (error) {
    lost.push(`${trial.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function figuresOf(rows: readonly Row[], commands: readonly CommandRow[]): readonly Figure[] {
  const all = [...rows, ...commands];
  const most = (pick: (row: Row | CommandRow) => number): string => {
    const first = all.reduce<Row | CommandRow | undefined>(
      (worst, row) => (worst === undefined || pick(row) > pick(worst) ? row : worst),
      undefined,
    );
    return first === undefined ? '' : `${String(pick(first))} (${first.id})`;
  };
  const verdicts = (['conformant', 'nonconformant', 'incomplete', 'none'] as const).map((verdict) =>
    String(rows.filter((row) => row.verdict === verdict).length),
  );
  return [
    { name: text('hostile endpoints', '敌意端点'), value: rows.length },
    {
      name: text('runs of the commands run, call and replay', '命令 run、call、replay 的运行'),
      value: commands.length,
    },
    {
      name: text(
        'verdicts: conformant, not conformant, incomplete, none',
        '结论：符合、不符合、不完整、无结论',
      ),
      value: verdicts.join(', '),
    },
    {
      name: text('longest run in seconds', '最长运行（秒）'),
      value: most(({ seconds }) => Math.round(seconds)),
    },
    {
      name: text('largest memory in MiB', '最大内存（MiB）'),
      value: most(({ peakMib }) => peakMib),
    },
    {
      name: text('requests that were answered with hostility', '受到敌意响应的请求'),
      value: rows.reduce((sum, { attacked }) => sum + attacked, 0),
    },
  ];
}

/** Endpoints that attack the kit while it checks them. */
export const hostileEndpoints: Part = {
  id: 'hostile-endpoints',
  claim: text(
    'Whatever an endpoint sends, the kit ends in time and memory with a report that is right and harmless, tells no secret, goes nowhere else and calls no broken endpoint conformant',
    '无论端点返回什么，工具都在有限的时间和内存内结束，给出正确且无害的报告，不泄露任何机密，不访问其他主机，也不会判定有缺陷的端点符合要求',
  ),
  async run({ seed, share, say }) {
    const chosen = choose(catalogue, ({ id }) => id, { seed, share });
    const commands = choose(commandTrials, ({ id }) => id, { seed, share });
    const host = await startHost();
    const rows: Row[] = [];
    const commandRows: CommandRow[] = [];
    const lost: string[] = [];
    const keep = (row: Row): void => {
      rows.push(row);
      for (const finding of row.findings) say(`✕ ${row.id}: ${finding}`);
    };
    const trialOf = ({ id }: Entry): Trial => ({ id, host: host.url, seed });
    try {
      const light = chosen.filter(({ hostile }) => hostile.heavy !== true);
      say(`${String(chosen.length)} endpoints`);
      const idle: Trial[] = [];
      await spread<Trial, Row>({
        worker,
        items: light.map(trialOf),
        perProcess: AT_ONCE,
        onResult: (trial, row) => {
          if (row.attacked === 0) idle.push(trial);
          else keep(row);
        },
      });
      // On a machine that is too busy the kit gives up before the endpoint gets to its attack: once more, alone.
      await spread<Trial, Row>({
        worker,
        items: idle,
        processes: 1,
        onResult: (_, row) => {
          keep(row);
        },
      });
      say(`${String(chosen.length - light.length)} of them send too much to have company`);
      const heavy = chosen.filter(({ hostile }) => hostile.heavy === true);
      await each(heavy, (entry) => tryHeavy(trialOf(entry), keep, lost));
      say(`${String(commands.length)} commands`);
      const failed = await storedFailure(seed);
      await each(commands, async (trial) => {
        const row = await runCommand(trial, { host: host.url, seed, failed });
        commandRows.push(row);
        for (const finding of row.findings) say(`✕ ${row.id}: ${finding}`);
      });
    } finally {
      host.process.kill('SIGKILL');
    }
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      figures: figuresOf(rows, commandRows),
      findings: [
        ...lost,
        ...[...rows, ...commandRows].flatMap(({ id, findings }) =>
          findings.map((finding) => `${id}: ${finding} (seed ${String(seed)})`),
        ),
      ],
      data: { seed, rows, commands: commandRows },
    };
  },
};

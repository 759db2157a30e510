import { catalogue, entryOf } from './catalogue.ts';
import type { Expectation, Hostile } from './endpoint.ts';
import { FAILED } from './stored-failure.ts';
import { maxTimeFor, mostMsFor, timeoutFor, type Target } from './trial.ts';

/** A command that a user runs against a hostile endpoint. */
export interface CommandTrial {
  /** `<command>: <attack>/<when>` */
  readonly id: string;
  readonly command: 'run' | 'call' | 'replay';
  /** In the catalogue. */
  readonly endpoint: string;
}

interface Way {
  /** What follows the name of the command, in a folder with `config.json` and `results.json`. */
  readonly args: (target: Target, hostile: Hostile, seed: number) => readonly string[];
  readonly exitCodes: Readonly<Record<Expectation, readonly number[]>>;
  /** What it has to write into the folder. */
  readonly writes: readonly string[];
  /** It has to be over within this, in milliseconds, and the time that a command takes to start. */
  readonly mostMs: (hostile: Hostile) => number;
}

/** After so long, in milliseconds, a run gives up an endpoint with nothing but trouble, and so does a replay. */
const NOTHING_BUT_TROUBLE = 120_000;

const WAYS: Readonly<Record<CommandTrial['command'], Way>> = {
  run: {
    args: (_, hostile, seed) => [
      ...['--config', 'config.json', '--out', 'out', '--runs', '3', '--seed', String(seed)],
      ...['--timeout', ms(timeoutFor(hostile)), '--max-time', ms(maxTimeFor(hostile))],
    ],
    exitCodes: { harmless: [0], trouble: [3], broken: [1, 3], any: [0, 1, 3] },
    writes: ['out/index.html'],
    mostMs: mostMsFor,
  },
  call: {
    args: ({ executions: [one] }, hostile) => [
      ...[`FlowName=${one?.flowName ?? ''}`, `ExecutionName=${one?.executionName ?? ''}`],
      ...['--config', 'config.json', '--timeout', ms(timeoutFor(hostile))],
    ],
    exitCodes: { harmless: [0], trouble: [0, 1, 3], broken: [0, 1, 3], any: [0, 1, 3] },
    writes: [],
    mostMs: (hostile) => mostMsFor(hostile) - maxTimeFor(hostile),
  },
  replay: {
    args: ({ endpoint }, hostile) => [
      ...['results.json', FAILED, '--endpoint', endpoint],
      ...['--config', 'config.json', '--timeout', ms(timeoutFor(hostile))],
    ],
    exitCodes: { harmless: [0], trouble: [3], broken: [0, 1, 3], any: [0, 1, 3] },
    writes: [],
    mostMs: (hostile) => NOTHING_BUT_TROUBLE + mostMsFor(hostile),
  },
};

/** The way of a command. */
export function wayOf({ command }: CommandTrial): Way {
  return WAYS[command];
}

/** One of each kind, and what once ended the kit. A whole run of the command takes seconds, so not all are tried with it. */
const SOME: readonly string[] = [
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

/** `call` shows the whole of an answer, and so meets everything that an endpoint can send at once. */
export const commandTrials: readonly CommandTrial[] = [
  ...SOME.map((endpoint) => trial('run', endpoint)),
  // One case is over before an endpoint is hostile that begins late.
  ...SOME.filter((id) => entryOf(id).when === 'always').map((endpoint) =>
    trial('replay', endpoint),
  ),
  ...catalogue.filter(({ when }) => when === 'always').map(({ id }) => trial('call', id)),
];

function trial(command: CommandTrial['command'], endpoint: string): CommandTrial {
  return { id: `${command}: ${endpoint}`, command, endpoint };
}

function ms(duration: number): string {
  return `${String(duration)}ms`;
}

import { text, type Text } from '../../text.ts';

/** What mutants of a file are tried with, one after the other until one of them notices. */
export interface Target {
  readonly id: 'reference' | 'set-up' | 'oracle' | 'protocol';
  readonly title: Text;
  /** Globs of the files that are mutated, from the root; `!` leaves out. */
  readonly files: readonly string[];
  /**
   * Whether faults of the reference endpoint are held against the requirements that must find them. For
   * the endpoint itself only where nothing else gets to a mutant.
   */
  readonly faults: boolean;
  /** Whether each mutant that the suites and the kit's own tests let pass is explained. */
  readonly explained: boolean;
  /**
   * Of how much of it, chosen by the seed, the suites are asked first: above 0, at most 1. A whole run asks
   * the kit's own tests first about the rest; a share of a run leaves it out.
   */
  readonly part: number;
  /** Test files of the kit itself, or folders of them, from the root, for what the suites let pass; none where that is explained. */
  readonly ownTests: readonly string[];
}

/**
 * What the reference endpoint is started with: whose keys and which histories it has, and what reads and
 * refuses data and faults that are asked for. Not how it answers: a history of another name is as good.
 */
const SET_UP: readonly string[] = [
  'accounts',
  'fixtures',
  'recorded-data',
  'errors',
  'nearest-names',
  'select-faults',
].map((name) => `src/reference/${name}.ts`);

/** The rooms that are mutated. A file belongs to one of them. */
export const targets: readonly Target[] = [
  {
    id: 'reference',
    title: text('the reference endpoint', '参考端点'),
    files: ['src/reference/*.ts', ...SET_UP.map((file) => `!${file}`)],
    faults: true,
    explained: true,
    part: 1,
    ownTests: [],
  },
  {
    id: 'set-up',
    title: text('what the reference endpoint is started with', '参考端点的启动数据'),
    files: SET_UP,
    faults: false,
    explained: false,
    part: 0.1,
    ownTests: [
      'src/reference/recorded-data.test.ts',
      'src/reference/faults.test.ts',
      'src/reference/pages.test.ts',
      'src/reference/official-client.test.ts',
    ],
  },
  {
    id: 'oracle',
    title: text('the oracle', '判定器'),
    files: ['src/oracle/**/*.ts'],
    faults: true,
    explained: true,
    part: 0.1,
    ownTests: ['src/oracle', 'suites/server/errors/oracle.test.ts'],
  },
  {
    id: 'protocol',
    title: text('the protocol', '协议'),
    files: ['src/protocol/**/*.ts'],
    faults: true,
    explained: true,
    part: 0.1,
    ownTests: ['src/protocol'],
  },
];

/** The target that a file belongs to; `file` is relative to the root, with `/`. */
export function targetOf(file: string): Target {
  if (SET_UP.includes(file)) return byId('set-up');
  if (file.startsWith('src/reference/')) return byId('reference');
  if (file.startsWith('src/oracle/')) return byId('oracle');
  if (file.startsWith('src/protocol/')) return byId('protocol');
  throw new RangeError(`${file} belongs to no target`);
}

function byId(id: Target['id']): Target {
  const target = targets.find((one) => one.id === id);
  if (target === undefined) throw new RangeError(`no target ${id}`);
  return target;
}

import { hostileText } from '../hostile-text.ts';
import { forever, type Attack } from '../attack.ts';

/** Drivers that say of themselves what is not so. */
export const describeAttacks: readonly Attack[] = [
  {
    id: 'describes-itself-in-markup',
    what: 'has markup, escapes and directions in its name, version and language',
    exits: [0],
    says: /hostile\(\)/,
    describe: (description) => ({
      ...description,
      name: hostileText,
      version: `${hostileText}\n\n## heading`,
      language: hostileText,
    }),
  },
  {
    id: 'describes-itself-in-megabytes',
    what: 'has a name of 8 MB',
    exits: [2],
    says: /name has more than 1000 characters/,
    describe: (description) => ({ ...description, name: 'a'.repeat(2 ** 23) }),
  },
  {
    id: 'a-million-features',
    what: 'declares the same feature a million times',
    exits: [0, 2],
    says: /hostile|features/,
    describe: (description) => ({
      ...description,
      features: Array.from({ length: 1_000_000 }, () => 'rpc'),
    }),
  },
  {
    id: 'a-million-unknown-features',
    what: 'declares a million features that there are not',
    exits: [2],
    says: /features/,
    describe: (description) => ({
      ...description,
      features: Array.from({ length: 1_000_000 }, (_, nth) => `<b>${String(nth)}`),
    }),
  },
  {
    id: 'another-protocol',
    what: 'speaks a protocol of a thousand digits',
    exits: [2],
    says: /protocol/,
    describe: (description) => ({ ...description, protocol: Number.MAX_VALUE }),
  },
  {
    id: 'describes-nothing',
    what: 'answers describe with null',
    exits: [2],
    says: /does not fit the protocol/,
    describe: () => 'null',
  },
  {
    id: 'endless-line-at-the-start',
    what: 'writes without end and without a line feed before it is asked anything',
    exits: [2],
    says: /more than \d+ bytes/,
    async begin({ write }) {
      const piece = Buffer.alloc(2 ** 20, 'x');
      for (;;) await write(piece);
    },
  },
  {
    id: 'dies-at-the-start',
    what: 'exits with 0 before it is asked anything',
    exits: [2],
    says: /did not come up/,
    begin: () => process.exit(0),
  },
  {
    id: 'another-after-a-restart',
    what: 'dies, and comes back with another name and without its features',
    exits: [1, 3],
    says: /after a restart/,
    describe: (description) => ({
      ...description,
      name: `number ${String(process.pid)}`,
      features: process.pid % 2 === 0 ? ['rpc'] : ['rpc', 'concurrent', 'paginate'],
    }),
    async play(call, { answer, faithful }, nth) {
      if (nth >= 5) {
        process.exit(0);
        return forever();
      }
      await answer(call.id, await faithful(call));
    },
  },
];

import { openBench } from './bench.ts';
import { plantCanaries } from './canaries.ts';
import { forms } from './forms.ts';
import { createSeeker } from './seek.ts';

/** Says a text in every place that is looked into: stdout, stderr, a file, a temporary file, its arguments. */
const BLAB = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  const said = process.argv[2];
  process.stdout.write(said);
  process.stderr.write(said);
  writeFileSync('left-behind', said);
  mkdirSync(tmpdir() + '/deep');
  writeFileSync(tmpdir() + '/deep/left-behind', said);
  writeFileSync(process.env.HOME + '/.cache', said);
`;

const PLACES: readonly string[] = [
  'stdout',
  'stderr',
  'work/left-behind',
  'tmp/deep/left-behind',
  'home/.cache',
  'the arguments of a process',
  'the environment of the driver',
];

export interface SelfChecked {
  /** Forms in places that were tried. */
  readonly tried: number;
  readonly forms: readonly string[];
  readonly findings: readonly string[];
}

/** Plants every canary in every form in every place, and says where it is not found: the search would be blind there. */
export async function selfCheck(seed: number): Promise<SelfChecked> {
  const findings: string[] = [];
  const names = Object.keys(forms);
  for (const odd of [false, true]) {
    const { all } = plantCanaries('self-check', seed, odd);
    const { seek } = createSeeker(all);
    await using bench = await openBench();
    const said = names.flatMap((name) =>
      all.map(({ text }) => `"${name}":"${forms[name]?.(text) ?? ''}"`),
    );
    const script = await bench.plant('leaky-driver.mjs', BLAB);
    await bench.start([process.execPath, script, said.join('\n')], {
      env: { CANARY: said.join('\n') },
    });
    await bench.sweep();
    for (const place of PLACES) {
      const sink = bench.sinks.find(({ name }) => name === place);
      if (sink === undefined) {
        findings.push(`self-check: nothing was collected from ${place}`);
        continue;
      }
      // Each form alone, as it stands there: one that is found must not cover for one that is not.
      const lines = Buffer.from(sink.bytes).toString().split('\n');
      for (const [index, line] of said.entries()) {
        const canary = all[index % all.length];
        const found = lines.find((one) => one.includes(line));
        if (found === undefined || !seek(Buffer.from(line)).includes(canary?.name ?? '')) {
          findings.push(
            `self-check: the ${canary?.name ?? 'canary'} ${names[Math.floor(index / all.length)] ?? ''} is not found in ${place}`,
          );
        }
      }
    }
  }
  return { tried: names.length * PLACES.length, forms: names, findings };
}

import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Part, PartReport, ProofOptions } from '../part.ts';
import { openBench } from './bench.ts';
import { buildKit } from './kit.ts';
import { createSeeker } from './seek.ts';
import { selfCheck } from './self-check.ts';
import type { Way } from './way.ts';
import { ways } from './ways.ts';

/** Ways under way at once: each starts processes of its own. */
const AT_ONCE = 3;

interface Looked {
  readonly id: string;
  readonly sinks: number;
  readonly bytes: number;
  readonly hits: readonly string[];
}

async function lookAt(way: Way, seed: number): Promise<Looked> {
  await using bench = await openBench();
  const { canaries, signatures, vain, except = [] } = await way.go(bench, seed);
  const seeker = createSeeker(canaries, signatures);
  const hits = bench.sinks.flatMap(({ name, bytes }) =>
    (except.includes(name) ? [] : seeker.seek(bytes)).map(
      (what) => `${way.id}: ${what} in ${name}`,
    ),
  );
  return {
    id: way.id,
    sinks: bench.sinks.length,
    bytes: bench.sinks.reduce((sum, { bytes }) => sum + bytes.length, 0),
    hits: [
      ...new Set(hits),
      ...(vain === undefined ? [] : [`${way.id}: it proves nothing, because ${vain}`]),
    ],
  };
}

async function run({ seed, share, say }: ProofOptions): Promise<PartReport> {
  await buildKit();
  const blind = await selfCheck(seed);
  const chosen = choose(ways, ({ id }) => id, { seed, share });
  const looked: Looked[] = [];
  const waiting = [...chosen];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
        const one = await lookAt(way, seed);
        looked.push(one);
        if (one.hits.length > 0) say(`✕ ${way.id}`);
      }
    }),
  );
  const bytes = looked.reduce((sum, one) => sum + one.bytes, 0);
  const hits = looked.flatMap((one) => one.hits);
  return {
    figures: [
      { name: text('ways in which the kit was run', '运行本工具的方式'), value: chosen.length },
      {
        name: text('outputs that were searched', '被搜索的输出'),
        value: looked.reduce((sum, one) => sum + one.sinks, 0),
      },
      { name: text('bytes that were searched', '被搜索的字节'), value: bytes },
      {
        name: text('forms in places in which a planted secret was found', '能找到的写法与位置组合'),
        value: blind.tried,
      },
      { name: text('secrets that were found', '找到的密钥'), value: hits.length },
    ],
    findings: [...blind.findings, ...hits].map((one) => `${one} (seed ${seed})`),
    data: { seed, ways: looked.sort((a, b) => a.id.localeCompare(b.id)), forms: blind.forms },
  };
}

/** No secret is written or printed, whatever goes wrong. */
export const secrets: Part = {
  id: 'secrets',
  claim: text(
    'no secret, security token or signature is written or printed anywhere, whatever the endpoint, the driver or the user does',
    '无论端点、驱动程序或用户做什么，密钥、安全令牌与签名都不会被写出或打印到任何地方',
  ),
  run,
};

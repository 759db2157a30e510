import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import { text, type Text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const FORMATS = ['XML', 'xml', 'json', 'YAML', '', null] as const;

/** [rpc] XML is the gateway's default, which this product does not support: what another Format gives is shown. */
export const transportFormat: Requirement = requirement({
  id: 'TRANSPORT-FORMAT',
  needs: ['execution', 'rpc'],
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['rpc'] }),
      format: fc.constantFrom(...FORMATS),
    }),
  examples: (world) =>
    FORMATS.map((format) => ({ intent: plainIntent(world, { signatures: ['rpc'] }), format })),
  check: async ({ intent, format }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, fields: { Format: format } });
    const what =
      format === null
        ? text('no Format', '不给 Format')
        : text(`Format=${format}`, `Format=${format}`);
    context.observe(what, outcome(exchange));
    return undefined;
  },
});

function outcome({ answer, response: { status, body } }: Exchange): Text {
  switch (answer.kind) {
    case 'history':
      return text(`${status} and a page in JSON`, `${status} 和 JSON 格式的一页`);
    case 'error':
      return text(`${status} ${answer.code}`, `${status} ${answer.code}`);
    case 'unreadable':
      return body.trimStart().startsWith('<')
        ? text(`${status} and XML`, `${status} 和 XML`)
        : text(`${status} and something else`, `${status} 和其他内容`);
  }
}

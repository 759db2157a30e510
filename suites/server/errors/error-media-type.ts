import fc from 'fast-check';
import { OTHER_MEDIA_TYPES } from '../../../src/arbitraries/request-defect.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** [page] UnsupportedMediaType: a POST with a body that is neither JSON nor a form. The control has no body. */
export const errorMediaType: Requirement = requirement({
  id: 'ERROR-MEDIA-TYPE',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { methods: ['POST'] }),
      mediaType: fc.oneof(
        fc.constantFrom(...OTHER_MEDIA_TYPES, 'text/plain; charset=utf-8', 'TEXT/PLAIN'),
        fc
          .tuple(
            fc.constantFrom('text', 'image', 'audio', 'video', 'application'),
            fc.stringMatching(/^[a-z]{1,8}$/),
          )
          .map(([type, subtype]) => `${type}/x-${subtype}`),
      ),
      content: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
    }),
  examples: (world) =>
    OTHER_MEDIA_TYPES.map((mediaType) => ({
      intent: { ...plainIntent(world), method: 'POST' },
      mediaType,
      content: '{}',
    })),
  check: async ({ intent, mediaType, content }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, body: { mediaType, content } });
    return expectRefusal(exchange, ['UnsupportedMediaType'], context);
  },
});

import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { API_VERSION } from '../../../src/protocol/sign.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

const OTHER_VERSIONS = ['2019-03-14', '2019-03-16', '2019-3-15', '20190315', '1.0', 'latest', '*'];

/** [page] APIVersionNotSupported: this API has one version. Visible ASCII: with V3 it stands in a header. */
export const errorVersion: Requirement = requirement({
  id: 'ERROR-VERSION',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      version: fc
        .oneof(
          fc.constantFrom(...OTHER_VERSIONS),
          fc
            .date({
              min: new Date('2000-01-01'),
              max: new Date('2099-12-31'),
              noInvalidDate: true,
            })
            .map((day) => day.toISOString().slice(0, 10)),
          fc.stringMatching(/^[0-9A-Za-z.-]{1,12}$/),
          fc.nat(API_VERSION.length - 2).map((length) => API_VERSION.slice(0, length + 1)),
        )
        .filter((version) => version !== API_VERSION),
    }),
  examples: (world) => OTHER_VERSIONS.map((version) => ({ intent: plainIntent(world), version })),
  check: async ({ intent, version }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, fields: { Version: version } });
    return expectRefusal(exchange, ['APIVersionNotSupported'], context);
  },
});

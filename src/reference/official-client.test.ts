import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1);

interface OfficialAnswer {
  readonly Events: readonly { readonly EventId: unknown; readonly Type: string }[];
  readonly NextToken?: string;
}
type OfficialClient = new (options: Readonly<Record<string, string>>) => {
  getExecutionHistory(request: object, options?: object): Promise<OfficialAnswer>;
};
const Official = createRequire(import.meta.url)('@alicloud/fnf-2019-03-15') as OfficialClient;

function official({ url, credentials }: ReferenceEndpoint): InstanceType<OfficialClient> {
  return new Official({ endpoint: url, apiVersion: '2019-03-15', ...credentials.main });
}

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('the official npm client', () => {
  it.each(['GET', 'POST'])('walks a history by %s', async (method) => {
    const client = official(endpoint);
    const found: unknown[] = [];
    let nextToken: string | undefined;
    do {
      const answer: OfficialAnswer = await client.getExecutionHistory(
        {
          FlowName: 'invoices',
          ExecutionName: 'nightly',
          Limit: 7,
          ...(nextToken === undefined ? {} : { NextToken: nextToken }),
        },
        { method },
      );
      found.push(...answer.Events.map(({ EventId }) => EventId));
      nextToken = answer.NextToken;
    } while (nextToken !== undefined);
    expect(found).toEqual(upTo(61));
  });

  it('gets an error with its code', async () => {
    const asked = official(endpoint).getExecutionHistory({
      FlowName: 'a b+*~%é',
      ExecutionName: 'x',
    });
    await expect(asked).rejects.toMatchObject({ code: 'FlowNotExists' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('startReference', () => {
  it("rejects with Node's own error for a port that is in use", async () => {
    const port = Number(new URL(endpoint.url).port);
    await expect(startReference({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

/** Drives the npm package @alicloud/fnf-2019-03-15, which is built on @alicloud/pop-core. */
import { AssertionError } from 'node:assert';
import { createRequire } from 'node:module';
import Client from '@alicloud/fnf-2019-03-15';
import { serve } from './json-rpc.mjs';
import { pageOf, sdkError, text } from './outcome.mjs';

const { name, version } = createRequire(import.meta.url)('@alicloud/fnf-2019-03-15/package.json');

// One client for each endpoint and identity, as a program keeps one: it holds the connections.
const clients = new Map();

function clientFor({ endpoint, credentials }) {
  const key = JSON.stringify([endpoint, credentials]);
  if (!clients.has(key)) clients.set(key, new Client({ endpoint, ...credentials }));
  return clients.get(key);
}

function isValidation(error) {
  return error instanceof AssertionError || /^parameter ".*" is required$/.test(error?.message);
}

await serve({
  describe: () => ({
    protocol: 1,
    name,
    version,
    language: `Node.js ${process.versions.node}`,
    features: ['rpc', 'securityToken', 'https', 'timeout', 'concurrent'],
  }),

  async getExecutionHistory(params) {
    const { request, timeoutMs } = params;
    try {
      // `timeout` bounds connecting and reading alike; without it the SDK has 3 seconds for each.
      const options = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      const body = await clientFor(params).getExecutionHistory(request, options);
      return { outcome: 'response', body: pageOf(body) };
    } catch (error) {
      // The SDK puts the error body into `data` and the HTTP exchange into `entry`.
      if (error?.entry === undefined) return sdkError(error, isValidation);
      return {
        outcome: 'serviceError',
        code: String(error.code),
        message: error.message,
        requestId: text(error.data.RequestId),
        httpStatus: error.entry.response.statusCode,
      };
    }
  },
});

/** Drives the npm package @alicloud/openapi-client: the operation as a generic call, without a generated SDK. */
import { createRequire } from 'node:module';
import openApi from '@alicloud/openapi-client';
import openApiUtil from '@alicloud/openapi-util';
import { RuntimeOptions } from '@alicloud/tea-util';
import { serve } from './json-rpc.mjs';
import { pageOf, sdkError, text } from './outcome.mjs';

const { default: Client, Config, OpenApiRequest, Params } = openApi;
const { default: OpenApiUtil } = openApiUtil;
const { name, version } = createRequire(import.meta.url)('@alicloud/openapi-client/package.json');

// What the SDKs that Alibaba Cloud generates for this operation say of it.
const operation = new Params({
  action: 'GetExecutionHistory',
  version: '2019-03-15',
  protocol: 'HTTPS',
  pathname: '/',
  method: 'GET',
  authType: 'AK',
  style: 'RPC',
  reqBodyType: 'formData',
  bodyType: 'json',
});

function configFor({ endpoint, signature, credentials }) {
  const { protocol, host } = new URL(endpoint);
  return new Config({
    ...credentials,
    protocol: protocol.slice(0, -1),
    endpoint: host,
    // "v2" is how generated SDKs ask for the RPC signature; without it the SDK signs with ACS3.
    signatureAlgorithm: signature === 'rpc' ? 'v2' : undefined,
  });
}

/** Errors of the SDK's own making have a code as well, but no body of an answer in `data`. */
function isValidation(error) {
  return error?.code === 'ParameterMissing' || error?.code === 'InvalidCredentials';
}

await serve({
  describe: () => ({
    protocol: 1,
    name,
    version,
    language: `Node.js ${process.versions.node}`,
    features: ['rpc', 'acs3', 'securityToken', 'https', 'timeout', 'concurrent'],
  }),

  async getExecutionHistory(params) {
    const { request, timeoutMs } = params;
    try {
      // Connections are kept by the process and not by the client, so a client a call costs nothing.
      const { statusCode, body } = await new Client(configFor(params)).callApi(
        operation,
        new OpenApiRequest({ query: OpenApiUtil.query(request) }),
        new RuntimeOptions({ connectTimeout: timeoutMs, readTimeout: timeoutMs }),
      );
      return { outcome: 'response', httpStatus: statusCode, body: pageOf(body) };
    } catch (error) {
      if (error?.data?.statusCode === undefined) return sdkError(error, isValidation);
      return {
        outcome: 'serviceError',
        code: String(error.code),
        message: error.message,
        requestId: text(error.data.RequestId),
        httpStatus: error.statusCode,
      };
    }
  },
});

/** A driver of an official SDK, as `drivers/certify-all.mjs` sets it up. */
export interface Sdk {
  /** As in `reports/sdks`. */
  readonly id: string;
  /** Run at the root of the repository. */
  readonly command: readonly string[];
}

const PYTHON = 'drivers/python/.venv/bin/python';
const java = (main: string): readonly string[] => [
  ...['java', '-Xmx256m', '-cp', 'drivers/java/target/classes:drivers/java/target/lib/*', main],
];

export const sdks: readonly Sdk[] = [
  { id: 'node-fnf', command: ['node', 'drivers/node/fnf.mjs'] },
  { id: 'node-openapi-client', command: ['node', 'drivers/node/openapi-client.mjs'] },
  { id: 'python-alibabacloud-fnf', command: [PYTHON, 'drivers/python/alibabacloud_fnf.py'] },
  { id: 'python-aliyun-sdk-fnf', command: [PYTHON, 'drivers/python/aliyun_sdk_fnf.py'] },
  { id: 'go-sdk-fnf', command: ['drivers/go/bin/sdk-fnf'] },
  { id: 'go-darabonba-openapi', command: ['drivers/go/bin/darabonba-openapi'] },
  { id: 'java-sdk-fnf', command: java('driver.SdkFnf') },
  { id: 'java-tea-openapi', command: java('driver.TeaOpenapi') },
];

import { text } from '../../text.ts';
import type { Command, Mock, Program } from './mock.ts';

/** The example of the operation's page. */
const example = { flowName: 'my_flow_name', executionName: 'my_exec_name' };
/** Without the scripts of packages: some of them report to their makers. */
const npm: Command = ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
const node = { language: 'Node.js', programs: [], setUp: [npm], execution: example } as const;
const JAVA: readonly Program[] = [
  { command: ['java', '-version'], oldest: '11' },
  { command: ['mvn', '-v'], oldest: '3.8' },
];

/** The mock servers, each pinned in its folder in mocks/. */
export const mocks: readonly Mock[] = [
  {
    ...node,
    id: 'prism',
    name: 'Prism',
    version: '5.16.0',
    from: '@stoplight/prism-cli, npm, Apache-2.0',
    how: text('its command, with the document as it is', '使用其命令行程序，文档不作改动'),
    reads: '3.1',
    start: ({ document, port }) => [
      ...['node', 'node_modules/@stoplight/prism-cli/dist/index.js', 'mock', document],
      ...['--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'silent'],
    ],
    env: { SCARF_ANALYTICS: 'false' },
  },
  {
    ...node,
    id: 'mockoon',
    name: 'Mockoon',
    version: '9.9.0',
    from: '@mockoon/cli, npm, MIT',
    how: text('its command, with the document as it is', '使用其命令行程序，文档不作改动'),
    reads: '3.1',
    start: ({ document, port }) => [
      ...['node', 'node_modules/@mockoon/cli/bin/run.js', 'start', '--data', document],
      ...['--hostname', '127.0.0.1', '--port', String(port)],
      ...['--disable-log-to-file', '--disable-admin-api', '--disable-external-refs'],
    ],
  },
  {
    ...node,
    id: 'scalar',
    name: 'Scalar Mock Server',
    version: '0.14.4',
    from: '@scalar/mock-server, npm, MIT',
    how: text(
      'a program of ten lines as its guide shows it, with the document as it is',
      '按其指南编写的十行程序，文档不作改动',
    ),
    reads: '3.1',
    start: ({ document, port }) => ['node', 'serve.mjs', document, String(port)],
  },
  {
    ...node,
    id: 'express-middleware',
    name: 'openapi-mock-express-middleware',
    version: '3.0.2',
    from: 'openapi-mock-express-middleware, npm, MIT',
    how: text(
      'a program of ten lines as its guide shows it, with the document written as OpenAPI 3.0',
      '按其指南编写的十行程序，文档改写为 OpenAPI 3.0',
    ),
    reads: '3.0',
    start: ({ document, port }) => ['node', 'serve.mjs', document, String(port)],
  },
  {
    id: 'steady',
    name: 'Steady',
    version: '0.22.2',
    from: '@stdy/cli, npm, MIT',
    // It is a program of its own; Node.js only hands it out.
    language: 'Deno',
    programs: [],
    setUp: [npm],
    execution: example,
    how: text(
      'its program for Linux on x64, with the document as it is',
      '使用其 Linux x64 可执行程序，文档不作改动',
    ),
    reads: '3.1',
    start: ({ document, port }) => [
      ...['node_modules/@stdy/cli-linux-x64/bin/steady', '--quiet'],
      ...['--host', '127.0.0.1', '--port', String(port), document],
    ],
  },
  {
    id: 'connexion',
    name: 'Connexion',
    version: '3.3.0',
    from: 'connexion, PyPI, Apache-2.0',
    language: 'Python',
    programs: [{ command: ['python3', '--version'], oldest: '3.10' }],
    setUp: [
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/python', '-m', 'pip', 'install', '-q', '-r', 'requirements.txt'],
    ],
    execution: example,
    how: text(
      'its mock resolver in an application that lets every key in, with the document written as OpenAPI 3.0',
      '在接受任意密钥的应用中使用其 mock 解析器，文档改写为 OpenAPI 3.0',
    ),
    reads: '3.0',
    start: ({ document, port }) => ['.venv/bin/python', 'serve.py', document, String(port)],
  },
  {
    id: 'wiremock',
    name: 'WireMock',
    version: '3.13.2',
    from: 'org.wiremock:wiremock-standalone, Maven, Apache-2.0',
    language: 'Java',
    programs: JAVA,
    setUp: [['mvn', '-q', '-B', 'package']],
    execution: { flowName: 'orders', executionName: 'run-1' },
    how: text(
      'its standalone server with five stubs such as a team writes: one history, and the errors for other flows and executions and for missing names',
      '其独立服务器，配以团队常写的五个桩：一段执行历史，以及流程或执行不存在、缺少名称时的错误',
    ),
    reads: '3.1',
    start: ({ port }) => [
      ...['java', '-Xmx256m', '-jar', 'lib/wiremock-standalone-3.13.2.jar', '--root-dir', 'stubs'],
      ...['--bind-address', '127.0.0.1', '--port', String(port)],
      ...['--no-request-journal', '--disable-banner'],
    ],
  },
];

import { text, type Text } from '../../text.ts';

type Word =
  | 'title'
  | 'lead'
  | 'mocks'
  | 'mocksLead'
  | 'server'
  | 'from'
  | 'language'
  | 'how'
  | 'exit'
  | 'causes'
  | 'causesLead'
  | 'expected'
  | 'observed'
  | 'incomplete'
  | 'reason'
  | 'all'
  | 'requirement'
  | 'sdks'
  | 'sdksLead'
  | 'attack'
  | 'sdk'
  | 'remarkable'
  | 'remarkableLead'
  | 'none'
  | 'why';

/** Headings and sentences of the pages about foreign software. */
export const foreignWords: Readonly<Record<Word, Text>> = {
  title: text('The kit on foreign code', '对第三方软件的检验'),
  lead: text(
    'The kit was run against software that nobody here wrote. This is what was run, what came of it, and what each finding comes from. `npx tsx src/proof/foreign/main.ts` sets everything up again, runs it and writes these pages anew; `npm run proof -- foreign` runs it and compares.',
    '用本工具检验了并非由我们编写的软件。以下列出运行对象、结果以及每项发现的原因。`npx tsx src/proof/foreign/main.ts` 重新安装、运行并生成本页；`npm run proof -- foreign` 运行并与记录比较。',
  ),
  mocks: text('Mock servers', 'Mock 服务器'),
  mocksLead: text(
    'Each was given the OpenAPI document of the operation (WireMock: stubs) and checked as a user would, with one execution, both signatures declared and no further identities. None of them computes signatures, so none can be conformant; the question is whether each failure is one.',
    '每个服务器都使用该操作的 OpenAPI 文档（WireMock 使用桩），并按普通用户的方式检验：一个执行、声明两种签名、没有其他身份。它们都不计算签名，因此都不可能“符合”；问题在于每个“不通过”是否属实。',
  ),
  server: text('Server', '服务器'),
  from: text('From', '来源'),
  language: text('Language', '语言'),
  how: text('How it was run', '运行方式'),
  exit: text('Exit code', '退出码'),
  causes: text('What the failures come from', '各项不通过的原因'),
  causesLead: text(
    'Each failure was looked into by hand. An example stands below each cause.',
    '每项不通过都经人工核查；每个原因之下附一个例子。',
  ),
  expected: text('expected', '期望'),
  observed: text('observed', '实际'),
  incomplete: text('What could not be assessed, and why', '未能判定的内容及原因'),
  reason: text('Reason', '原因'),
  all: text('All requirements', '全部要求'),
  requirement: text('Requirement', '要求'),
  sdks: text('Official SDKs and a hostile endpoint', '官方 SDK 与恶意端点'),
  sdksLead: text(
    'Each official SDK was pointed at endpoints that answer with something hostile, once each, in a process of its own. Nothing here is judged: what an SDK has to give its caller then is written nowhere, beyond what reports/sdks judges. SDKs that take a time-out were given 3 seconds; the driver’s own limit was 25 seconds, that of memory 2 GiB. Each cell is what the caller got; ↻ it asked more than once, ↗ it went to a host that it was not sent to, ● its process held over 64 MiB more than for a good page. Whether the time-out or the limit of memory ends what is endless depends on the machine.',
    '让每个官方 SDK 各调用一次作出恶意应答的端点，每次都在单独的进程中。此处不作任何评判：除 reports/sdks 所判定的内容外，并无文档规定 SDK 此时应给调用方什么。接受超时参数的 SDK 设为 3 秒；驱动自身的上限为 25 秒，内存上限为 2 GiB。单元格为调用方得到的结果；↻ 请求了不止一次，↗ 访问了并未指向的主机；● 进程比处理正常一页时多占用 64 MiB 以上内存。无穷的应答先触及超时还是内存上限，取决于机器。',
  ),
  attack: text('The endpoint answers with', '端点的应答'),
  sdk: text('SDK', 'SDK'),
  remarkable: text('What a caller should know', '调用方应当了解的情况'),
  remarkableLead: text(
    'Read from the table: where a caller gets nothing at all within 25 seconds, or the process ended.',
    '由上表得出：调用方在 25 秒内什么也得不到，或进程终止的情况。',
  ),
  none: text('none', '无'),
  why: text('Why', '原因'),
};

/** Headings and labels of the scoreboard that the report does not have. */
export const boardWords = {
  product: { en: 'GetExecutionHistory: SDKs side by side', zh: 'GetExecutionHistory：SDK 对照表' },
  skip: { en: 'Skip to the table', zh: '跳到对照表' },
  lead: {
    en: 'A row for each requirement, a column for each SDK. The kit plays the endpoint, drives each SDK through a small program, and judges what went over the wire and what the SDK gave its caller. A failure is a MUST that does not hold; a warning is advice.',
    zh: '每行一条要求，每列一个 SDK。工具扮演服务端，通过一个小程序驱动 SDK，并判断网络上的内容以及 SDK 交给调用者的内容。“不通过”指“必须”级要求不成立；“警告”仅为建议。',
  },
  editions: {
    en: 'These results were made with different editions of the requirements. A dot (·) stands where an edition does not have the requirement.',
    zh: '这些结果所用的要求版本不同。圆点（·）表示该版本没有此要求。',
  },
  absent: { en: 'not in its edition', zh: '其版本中没有' },
  table: { en: 'All requirements', zh: '全部要求' },
  verdict: { en: 'Verdict', zh: '结论' },
  rowsAll: { en: 'all', zh: '全部' },
  rowsFound: { en: 'only where something was found', zh: '仅显示发现问题的' },
  findings: { en: 'What was found', zh: '发现的问题' },
  cause: { en: 'Cause', zh: '原因' },
  driver: { en: 'Driver', zh: '驱动' },
  signatures: { en: 'Signatures', zh: '签名方式' },
  features: { en: 'Features', zh: '特性' },
  kit: { en: 'Kit', zh: '工具' },
  seed: { en: 'Seed', zh: '随机种子' },
  certified: { en: 'Certified', zh: '认证时间' },
  cases: { en: 'Cases per requirement', zh: '每条要求的用例数' },
} as const;

import type {
  Basis,
  Fixture,
  Level,
  Outcome,
  Results,
  Text,
  Verdict,
} from '../generated/results.ts';

/** A term of the reports: its name, the mark that stands for it without colour, and what it means. */
export interface Label {
  readonly mark: string;
  readonly name: Text;
  readonly meaning: Text;
}

/** An outcome also has a name short enough for the head of a column. */
export interface OutcomeLabel extends Label {
  readonly short: Text;
}

export const outcomeLabels: Readonly<Record<Outcome, OutcomeLabel>> = {
  failed: {
    mark: '✕',
    name: { en: 'failed', zh: '不通过' },
    short: { en: 'failed', zh: '不通过' },
    meaning: {
      en: 'A MUST does not hold. The counterexample was run again, signed afresh, before it was reported.',
      zh: '“必须”级条款不成立。报告之前已重新签名并再次运行反例。',
    },
  },
  warned: {
    mark: '!',
    name: { en: 'warned', zh: '警告' },
    short: { en: 'warned', zh: '警告' },
    meaning: {
      en: 'A SHOULD does not hold. This is advice and changes no verdict.',
      zh: '“应当”级条款不成立。仅为建议，不影响结论。',
    },
  },
  incomplete: {
    mark: '?',
    name: { en: 'incomplete', zh: '未能判定' },
    short: { en: 'incomplete', zh: '未能判定' },
    meaning: {
      en: 'The requirement applies and could not be assessed: something it takes was missing, out of reach or used up.',
      zh: '该要求适用，但无法判定：所需条件缺失、无法访问或额度已用完。',
    },
  },
  deviation: {
    mark: '≈',
    name: { en: 'known deviation', zh: '已知偏差' },
    short: { en: 'deviation', zh: '偏差' },
    meaning: {
      en: 'It failed, and the deviations file lists it with a reason, an owner and a date. It is not counted as a failure.',
      zh: '未通过，但偏差文件已登记其原因、负责人和到期日，不计为不通过。',
    },
  },
  passed: {
    mark: '✓',
    name: { en: 'passed', zh: '通过' },
    short: { en: 'passed', zh: '通过' },
    meaning: {
      en: 'No case that was tried contradicts the clause. Requirements of level MAY end here too: they only observe.',
      zh: '所有尝试过的用例均未违反条款。“可以”级要求只作观察，也归入此类。',
    },
  },
  notApplicable: {
    mark: '–',
    name: { en: 'not applicable', zh: '不适用' },
    short: { en: 'n/a', zh: '不适用' },
    meaning: {
      en: 'It is about something that the subject is not declared to have, such as the other kind of signature.',
      zh: '涉及被测对象未声明支持的内容，例如另一种签名方式。',
    },
  },
  notSelected: {
    mark: '○',
    name: { en: 'not selected', zh: '未选择' },
    short: { en: 'not run', zh: '未选择' },
    meaning: {
      en: 'The run was not asked to assess it. Nothing is known about it.',
      zh: '本次运行没有选择该要求，因此对其一无所知。',
    },
  },
};

/** Outcomes in the order in which they deserve attention. */
export const outcomesInOrder: readonly Outcome[] = [
  'failed',
  'warned',
  'incomplete',
  'deviation',
  'passed',
  'notApplicable',
  'notSelected',
];

export const levelLabels: Readonly<Record<Level, Label>> = {
  MUST: {
    mark: 'MUST',
    name: { en: 'MUST', zh: '必须' },
    meaning: {
      en: 'The documentation demands it. When it does not hold, the subject is not conformant.',
      zh: '文档的硬性要求。不成立即为不符合。',
    },
  },
  SHOULD: {
    mark: 'SHOULD',
    name: { en: 'SHOULD', zh: '应当' },
    meaning: {
      en: 'The documentation suggests it or only shows it by example. When it does not hold, it is a warning.',
      zh: '文档建议如此，或仅以示例体现。不成立时给出警告。',
    },
  },
  MAY: {
    mark: 'MAY',
    name: { en: 'MAY', zh: '可以' },
    meaning: {
      en: 'The documentation leaves it open. What happens is shown and never judged.',
      zh: '文档没有规定。只展示实际行为，不作评判。',
    },
  },
};

export const basisLabels: Readonly<Record<Basis, Label>> = {
  documented: {
    mark: '',
    name: { en: 'documented', zh: '文档明文' },
    meaning: {
      en: 'The page of the operation says so.',
      zh: '该操作的文档页面有明文规定。',
    },
  },
  'documented-elsewhere': {
    mark: '',
    name: { en: 'documented elsewhere', zh: '其他官方文档' },
    meaning: {
      en: 'Another official text says so: on signatures, on executions, or a later version of the page.',
      zh: '其他官方文档有规定：签名机制、执行概念，或该页面的后续版本。',
    },
  },
  entailed: {
    mark: '',
    name: { en: 'entailed', zh: '推论' },
    meaning: {
      en: 'It follows from what is documented, though nobody wrote it in these words.',
      zh: '由文档内容推得，但没有原文如此表述。',
    },
  },
  observed: {
    mark: '',
    name: { en: 'observed', zh: '示例所见' },
    meaning: {
      en: 'It was seen in official examples and recordings, or it is left open and only measured.',
      zh: '见于官方示例或记录，或者文档未作规定、仅作测量。',
    },
  },
};

export const verdictLabels: Readonly<Record<Verdict, Label>> = {
  conformant: {
    mark: '✓',
    name: { en: 'conformant', zh: '符合' },
    meaning: {
      en: 'Every requirement was assessed or does not apply, and no MUST failed but known deviations.',
      zh: '所有要求均已判定或不适用；除已知偏差外，没有“必须”级条款不通过。',
    },
  },
  nonconformant: {
    mark: '✕',
    name: { en: 'not conformant', zh: '不符合' },
    meaning: {
      en: 'At least one MUST failed, or the run itself has a problem such as a deviation that expired.',
      zh: '至少一条“必须”级条款不通过，或运行本身存在问题（例如偏差已过期）。',
    },
  },
  incomplete: {
    mark: '?',
    name: { en: 'incomplete', zh: '未完成' },
    meaning: {
      en: 'No MUST failed, but something that applies could not be assessed, or the run was interrupted.',
      zh: '没有“必须”级条款不通过，但有适用的要求无法判定，或运行被中断。',
    },
  },
  partial: {
    mark: '◐',
    name: { en: 'partial', zh: '部分运行' },
    meaning: {
      en: 'Only some requirements were selected and none of them failed. This is no statement about the rest.',
      zh: '只选择了部分要求，且均未失败。对其余要求不作任何结论。',
    },
  },
};

export const profileLabels: Readonly<Record<Results['profile'], Text>> = {
  documented: {
    en: 'documented: only the error codes of the page are accepted',
    zh: 'documented：只接受文档页面列出的错误码',
  },
  gateway: {
    en: 'gateway: the common gateway’s own error codes are accepted too',
    zh: 'gateway：同时接受公共网关的错误码',
  },
};

export const signatureNames: Readonly<Record<Results['signatures'][number], string>> = {
  rpc: 'RPC 1.0 (HMAC-SHA1)',
  acs3: 'V3 (ACS3-HMAC-SHA256)',
};

export const fixtureKinds: Readonly<Record<Fixture['kind'], Text>> = {
  finished: { en: 'finished', zh: '已结束' },
  running: { en: 'still running', zh: '运行中' },
  foreign: { en: 'another account’s', zh: '属于其他账号' },
};

import type { Lang } from '../../../report/bilingual.ts';
import { markdownText } from '../../../report/scoreboard/escape-markdown.ts';
import { text, type Text } from '../../../text.ts';
import { foreignWords as words } from '../words.ts';
import { table } from '../markdown-table.ts';
import { attacks } from './attacks.ts';
import type { Came, Memory, Met, MetSdk } from './met.ts';
import { remarks, type Remark } from './remarks.ts';

const CAME: Readonly<Record<Came, Text>> = {
  page: text('page', '一页'),
  'service-error': text('service error', '服务错误'),
  timeout: text('timeout', '超时'),
  network: text('network', '网络错误'),
  decode: text('decode', '解析错误'),
  validation: text('validation', '校验错误'),
  other: text('error', '其他错误'),
  'driver-error': text('driver failed', '驱动出错'),
  nothing: text('**nothing**', '**无结果**'),
  died: text('**process died**', '**进程终止**'),
  killed: text('**out of memory**', '**内存超限**'),
};

const MEMORY: Readonly<Record<Memory, string>> = { little: '', much: ' ●' };

/** The part of the pages that is about SDKs and hostile endpoints, as paragraphs of Markdown. */
export function sdkPages(sdks: readonly MetSdk[], lang: Lang): readonly string[] {
  if (sdks.length === 0) return [];
  return [
    `## ${words.sdks[lang]}`,
    words.sdksLead[lang],
    table(
      [words.attack[lang], ...sdks.map((sdk) => headOf(sdk))],
      attacks.map(({ id, what }) => [
        markdownText(what[lang]),
        ...sdks.map(({ met }) =>
          cell(
            met.find(({ attack }) => attack === id),
            lang,
          ),
        ),
      ]),
    ),
    `### ${words.remarkable[lang]}`,
    words.remarkableLead[lang],
    sdks.map((sdk) => remarkable(sdk, lang)).join('\n'),
    `### ${words.why[lang]}`,
    ...remarks.map((remark) => remarkView(remark, sdks, lang)),
  ];
}

function headOf({ name, version, language }: MetSdk): string {
  return `${markdownText(name)}<br>${markdownText(version)}<br>${markdownText(language)}`;
}

function cell(met: Met | undefined, lang: Lang): string {
  if (met === undefined) return '';
  const { came, asked, elsewhere, memory } = met;
  return `${CAME[came][lang]}${asked === 'again' ? ' ↻' : ''}${elsewhere ? ' ↗' : ''}${MEMORY[memory]}`;
}

function remarkable({ name, met }: MetSdk, lang: Lang): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const bad = met.filter(({ came }) => ['nothing', 'died', 'killed'].includes(came));
  const of = (id: string): string => attacks.find((one) => one.id === id)?.what[lang] ?? id;
  const list = bad
    .map(({ attack, came }) => `${markdownText(of(attack))} (${CAME[came][lang]})`)
    .join(lang === 'zh' ? '；' : '; ');
  return `- ${markdownText(name)}${colon}${list === '' ? words.none[lang] : list}`;
}

function remarkView({ sdks: ids, remark }: Remark, sdks: readonly MetSdk[], lang: Lang): string {
  const names = sdks.filter(({ id }) => ids.includes(id)).map(({ name }) => markdownText(name));
  return `**${names.join(', ')}**${lang === 'zh' ? '：' : ': '}${markdownText(remark[lang])}`;
}

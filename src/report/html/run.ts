import type { Results, Text } from '../../generated/results.ts';
import { same } from '../bilingual.ts';
import { cutWithNote } from '../cut.ts';
import { between, clockOffset, grouped, utc } from '../format.ts';
import { fixtureKinds, profileLabels, signatureNames } from '../labels.ts';
import { driverView } from './driver.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { scrollable } from './scrollable.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** What was checked, with what, when, and with which executions. */
export function runView(results: Results): Markup {
  return markup`<section id="run" aria-labelledby="run-title"><h2 id="run-title">${say(words.run)}</h2>
<dl class="facts">${facts(results).map(([term, value]) => markup`<div><dt>${say(term)}</dt><dd>${value}</dd></div>`)}</dl>
${fixtures(results)}${driverView(results)}</section>`;
}

function facts(results: Results): readonly (readonly [Text, Markup])[] {
  const { side, subject, spec, kit, signatures, profile, seed, runs, requests, clock } = results;
  const { features = [] } = results;
  const { startedAt, finishedAt } = results;
  const took = between(startedAt, finishedAt);
  const revision = cutWithNote(spec.revision, 60);
  return [
    ...(subject.endpoint === undefined
      ? []
      : [[{ en: 'Endpoint', zh: '端点' }, code(subject.endpoint)] as const]),
    ...(subject.name === undefined
      ? []
      : [
          [
            { en: 'SDK', zh: 'SDK' },
            code([subject.name, subject.version, subject.language].filter(Boolean).join(' · ')),
          ] as const,
        ]),
    [
      { en: 'Documentation', zh: '文档版本' },
      say({ en: `revision of ${revision}`, zh: `${revision} 修订版` }),
    ],
    ...(side === 'server'
      ? [[{ en: 'Error codes', zh: '错误码范围' }, say(profileLabels[profile])] as const]
      : []),
    ...(features.length === 0
      ? []
      : [
          [
            { en: 'Features that it declares', zh: '声明的特性' },
            code(features.join(', ')),
          ] as const,
        ]),
    [
      { en: 'Signatures', zh: '签名方式' },
      say(same(signatures.map((kind) => signatureNames[kind]).join(', '))),
    ],
    [{ en: 'Seed', zh: '随机种子' }, code(String(seed))],
    [{ en: 'Cases per requirement', zh: '每条要求的用例数' }, markup`${grouped(runs)}`],
    [
      side === 'server'
        ? { en: 'Requests sent', zh: '发送的请求' }
        : { en: 'Calls made', zh: '进行的调用' },
      markup`${grouped(requests)}`,
    ],
    [
      { en: 'Started', zh: '开始时间' },
      markup`${foreign(utc(startedAt), 60)}${took === undefined ? nothing : say({ en: `, took ${took}`, zh: `，历时 ${took}` })}`,
    ],
    ...(clock === undefined
      ? []
      : [
          [
            { en: 'The server’s clock', zh: '服务器时钟' },
            say(
              clock.source === 'local'
                ? { en: 'not told by the server', zh: '服务器未提供时间' }
                : clockOffset(clock.offsetMs),
            ),
          ] as const,
        ]),
    [{ en: 'Kit', zh: '工具' }, code(`${kit.name} ${kit.version}`)],
    [
      { en: 'Hashes (SHA-256)', zh: '哈希（SHA-256）' },
      markup`<span class="hash">${say({ en: 'document', zh: '文档' })} <code>${foreign(spec.sha256, 80)}</code></span> <span class="hash">${say({ en: 'requirements', zh: '要求' })} <code>${foreign(spec.requirementsSha256, 80)}</code></span>`,
    ],
  ];
}

function code(value: string): Markup {
  return markup`<code>${foreign(value, 300)}</code>`;
}

function fixtures({ fixtures: list = [] }: Results): Markup {
  if (list.length === 0) return nothing;
  const rows = list.map(
    ({ flowName, executionName, kind, events, problem }) =>
      markup`<tr><td>${code(flowName)}</td><td>${code(executionName)}</td><td>${say(fixtureKinds[kind])}</td><td class="number">${events === undefined ? '–' : grouped(events)}</td><td>${problem === undefined ? nothing : sentence(problem)}</td></tr>`,
  );
  return markup`<h3 id="fixtures">${say(words.fixtures)}</h3>
${scrollable(
  'fixtures',
  markup`<table><thead><tr><th scope="col">${say(words.flow)}</th><th scope="col">${say(words.execution)}</th><th scope="col">${say(words.kind)}</th><th scope="col" class="number">${say(words.events)}</th><th scope="col">${say(words.remark)}</th></tr></thead><tbody>${rows}</tbody></table>`,
)}`;
}

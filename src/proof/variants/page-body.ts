import { text } from '../../text.ts';
import { should, silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

export const pageBodyVariants: readonly Variant[] = [
  {
    id: 'extra-page-fields',
    title: text('fields of its own in a page', '页中带有自己的字段'),
    ground: silent('further fields of a page', '页中的其他字段'),
    touches: ['page-body'],
    change: (b) => ({
      renderPage: (page, call) =>
        `{"HasMore":${page.nextToken !== undefined},"Code":"OK","Success":true,"HttpStatusCode":200,"Total":null,"Meta":{"Events":[{"Type":1}],"NextToken":""},${b.renderPage(page, call).slice(1)}`,
    }),
  },
  {
    id: 'page-fields-in-another-order',
    title: text(
      'Events first, RequestId and NextToken behind',
      'Events 在前，RequestId 与 NextToken 在后',
    ),
    ground: written(
      'an answer is a JSON object, whose fields have no order',
      '响应是 JSON 对象，其字段没有顺序',
    ),
    touches: ['page-body'],
    change: () => ({
      renderPage: ({ requestId, events, nextToken }) =>
        `{"Events":[${events.join(',')}],"RequestId":${JSON.stringify(requestId)}` +
        `${nextToken === undefined ? '' : `,"NextToken":${JSON.stringify(nextToken)}`}}`,
    }),
  },
  {
    id: 'pretty-pages',
    title: text('pages with blanks and line breaks between their tokens', '页内记号间带空白和换行'),
    ground: written('an answer is JSON, which may be indented', '响应是 JSON，可以缩进'),
    touches: ['page-body'],
    change: (b) => ({
      renderPage: (page, call) =>
        `\r\n ${b.renderPage({ ...page, events: page.events.map((event) => `\n\t${event}\n `) }, call)} \n`,
    }),
  },
  {
    id: 'escaped-pages',
    title: text('everything but ASCII escaped, and slashes too', '非 ASCII 字符与斜杠都写成转义'),
    ground: written(
      'in JSON a character and its escape are the same',
      'JSON 中字符与其转义写法相同',
    ),
    touches: ['page-body'],
    change: (b) => ({ renderPage: (page, call) => escapeAll(b.renderPage(page, call)) }),
  },
  {
    id: 'events-in-another-field-order',
    title: text('events with their fields in another order', '事件字段的顺序不同'),
    ground: written(
      'an event is a JSON object, whose fields have no order',
      '事件是 JSON 对象，其字段没有顺序',
    ),
    touches: ['event-fields'],
    change: (b) => ({
      renderEvent: (event, ...rest) =>
        b.renderEvent(Object.fromEntries(Object.entries(event).reverse()) as typeof event, ...rest),
    }),
  },
  {
    id: 'extra-event-fields',
    title: text('fields of its own in events', '事件中带有自己的字段'),
    ground: silent('further fields of an event', '事件中的其他字段'),
    touches: ['event-fields'],
    change: (b) => ({
      renderEvent: (...args) =>
        `{"FlowName":null,"Attempt":1.5,"Tags":[{"a":""}],${b.renderEvent(...args).slice(1)}`,
    }),
  },
  {
    id: 'no-step-name-of-executions',
    title: text('no StepName in events of the execution itself', '执行自身的事件没有 StepName'),
    ground: should(
      'an event of the example has StepName, nothing says that it must (SCHEMA-EVENT-COMPLETE is a SHOULD)',
      '示例事件带有 StepName，但没有规定必须有（SCHEMA-EVENT-COMPLETE 为 SHOULD）',
    ),
    touches: ['event-fields'],
    warns: ['SCHEMA-EVENT-COMPLETE'],
    change: (b) => ({
      renderEvent: (event, ...rest) =>
        b.renderEvent(
          event.StepName === ''
            ? (Object.fromEntries(
                Object.entries(event).filter(([name]) => name !== 'StepName'),
              ) as typeof event)
            : event,
          ...rest,
        ),
    }),
  },
];

function escapeAll(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

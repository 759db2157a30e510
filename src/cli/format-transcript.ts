import type { Exchange as Transcript, Pair } from '../generated/results.ts';
import { indentJson } from '../report/indent-json.ts';
import { visible } from '../report/visible.ts';
import { oneLine } from './quote.ts';
import type { Style } from './style.ts';

/** A request and its answer as a person reads them: one parameter a line, the body indented. */
export function formatTranscript({ request, response }: Transcript, style: Style): string {
  return [
    style.paint('bold', oneLine(`${request.method} ${request.path}`)),
    ...list(request.parameters, style),
    ...section('headers', list(request.headers, style), style),
    ...section('body', bodyLines(request.body ?? '', false), style),
    '',
    style.paint(['bold', colourOf(response.status)], `HTTP ${response.status}`),
    ...list(response.headers, style),
    ...section('body', bodyLines(response.body, response.truncated), style),
    ...(response.truncated ? [style.paint('dim', '  … and so on')] : []),
    '',
  ].join('\n');
}

function list(pairs: readonly Pair[], style: Style): string[] {
  const width = Math.min(24, Math.max(0, ...pairs.map(([name = '']) => name.length)));
  return pairs.map(
    ([name = '', value = '']) =>
      `  ${style.paint('cyan', oneLine(name).padEnd(width))}  ${oneLine(value)}`,
  );
}

function section(name: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [`  ${style.paint('dim', `-- ${name}`)}`, ...lines];
}

/** What is shown of a body that was cut off anyway, in characters. */
const BEGINNING = 800;

/** After as many characters the rest of a body is no longer indented: nobody reads that far, and nested deep it takes gigabytes. */
const INDENTED = 1024 * 1024;

/** JSON indented, with every digit of its integers; what is no JSON stays as it came. */
function bodyLines(body: string, truncated: boolean): string[] {
  if (body === '') return [];
  const text = truncated ? body.slice(0, BEGINNING) : body;
  const head = text.slice(0, INDENTED);
  const cut = truncated || head.length < text.length;
  const indented = indentJson(head, { max: INDENTED, truncated: cut });
  return visible(indented + text.slice(head.length))
    .split('\n')
    .map((line) => `  ${line}`);
}

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  return status < 300 ? 'green' : status < 500 ? 'yellow' : 'red';
}

import type { Exchange as Transcript, Pair } from '../generated/results.ts';
import { parseExactJson, writeExactJson } from '../protocol/exact-json.ts';
import { visible } from '../report/visible.ts';
import { oneLine } from './quote.ts';
import type { Style } from './style.ts';

/** A request and its answer as a person reads them: one parameter a line, the body indented. */
export function formatTranscript({ request, response }: Transcript, style: Style): string {
  return [
    style.paint('bold', oneLine(`${request.method} ${request.path}`)),
    ...list(request.parameters, style),
    ...section('headers', list(request.headers, style), style),
    ...section('body', bodyLines(request.body ?? ''), style),
    '',
    style.paint(['bold', colourOf(response.status)], `HTTP ${response.status}`),
    ...list(response.headers, style),
    ...section('body', bodyLines(response.body), style),
    ...(response.truncated ? [style.paint('dim', '  … the rest is not stored')] : []),
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

/** JSON indented, with every digit of its integers; what is no JSON stays as it came. */
function bodyLines(body: string): string[] {
  if (body === '') return [];
  let text = body;
  try {
    text = writeExactJson(parseExactJson(body), 2);
  } catch {
    // Not JSON, or JSON that was cut off.
  }
  return visible(text)
    .split('\n')
    .map((line) => `  ${line}`);
}

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  return status < 300 ? 'green' : status < 500 ? 'yellow' : 'red';
}

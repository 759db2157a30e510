import {
  notChecked,
  requirementCatalogue,
  specIdentity,
  type RequirementEntry,
} from '../../generated/requirements.ts';
import { displayWidth } from '../../report/terminal/display-width.ts';
import type { CommandContext } from '../command-context.ts';
import { parseChoice } from '../config/choice.ts';
import { EXIT } from '../exit-code.ts';
import { widthOf } from '../io.ts';
import type { Style } from '../style.ts';

const SIDES = ['server', 'client'] as const;

export interface RequirementsFlags {
  readonly side?: string;
  readonly format?: string;
  readonly lang?: string;
}

/** Lists the requirements of both sides or of one, as a table or as JSON with both languages in it. */
export function requirements(
  { io, out }: CommandContext,
  flags: RequirementsFlags,
): Promise<number> {
  const sides = flags.side === undefined ? SIDES : [parseChoice('--side', flags.side, SIDES)];
  const format = parseChoice('--format', flags.format ?? 'table', ['table', 'json']);
  const lang = parseChoice('--lang', flags.lang ?? 'en', ['en', 'zh']);
  const listed = requirementCatalogue.filter(({ side }) => sides.includes(side));
  if (format === 'json') {
    const document = {
      spec: specIdentity,
      requirements: listed,
      notChecked: notChecked.filter(({ side }) => sides.includes(side)),
    };
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const wide = !io.stdout.isTTY && io.env['COLUMNS'] === undefined;
    io.stdout.write(table(listed, lang, out, wide ? Infinity : widthOf(io.stdout, io.env)));
  }
  return Promise.resolve(EXIT.conformant);
}

/** One line for each requirement where the width allows it, as in a file or a pipe; else two. */
function table(
  entries: readonly RequirementEntry[],
  lang: 'en' | 'zh',
  style: Style,
  width: number,
): string {
  const widest = (key: 'id' | 'level' | 'basis'): number =>
    Math.max(...entries.map((entry) => entry[key].length));
  const [id, level, basis] = [widest('id'), widest('level'), widest('basis')];
  const title = Math.max(...entries.map((entry) => displayWidth(entry.title[lang])));
  const oneLine = id + level + basis + title + 8 <= width;
  // Both sides have a suite called errors.
  const nameOf = ({ side, suite }: RequirementEntry): string => `${side} ${suite}`;
  const suites = [...new Set(entries.map(nameOf))];
  const lines = suites.flatMap((suite) => {
    const own = entries.filter((entry) => nameOf(entry) === suite);
    return [
      `${style.paint('bold', suite)} ${style.paint('dim', `(${own.length})`)}`,
      ...own.flatMap((entry) => {
        const head = `  ${style.paint('cyan', entry.id.padEnd(id))}  ${paintLevel(entry.level, level, style)}  `;
        const base = style.paint('dim', oneLine ? entry.basis.padEnd(basis) : entry.basis);
        return oneLine
          ? [`${head}${base}  ${entry.title[lang]}`]
          : [`${head}${base}`, `    ${entry.title[lang]}`];
      }),
      '',
    ];
  });
  const levels = (['MUST', 'SHOULD', 'MAY'] as const)
    .map((name) => `${entries.filter((entry) => entry.level === name).length} ${name}`)
    .join(', ');
  return `${lines.join('\n')}\n${entries.length} requirements: ${levels}. Revision ${specIdentity.revision} of the document.\n`;
}

function paintLevel(level: RequirementEntry['level'], width: number, style: Style): string {
  const padded = level.padEnd(width);
  return level === 'MUST'
    ? style.paint('bold', padded)
    : level === 'MAY'
      ? style.paint('dim', padded)
      : padded;
}

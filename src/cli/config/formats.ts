import { UserError } from '../user-error.ts';
import { parseChoice } from './choice.ts';

/** The reports that can be written. */
export type ReportFormat = 'html' | 'json' | 'junit';

const ALL = ['html', 'json', 'junit'] as const satisfies readonly ReportFormat[];
const LATER = ['ctrf', 'har'] as const;

/**
 * The values of --format; all of them where there is none.
 *
 * @throws UserError for one that is unknown or not built yet
 */
export function parseFormats(written: readonly string[] | undefined): readonly ReportFormat[] {
  if (written === undefined || written.length === 0) return ALL;
  const chosen = written.map((name) => {
    const format = parseChoice('--format', name, [...ALL, ...LATER]);
    if (format === 'ctrf' || format === 'har') {
      throw new UserError(
        `--format ${format} is not built yet: this version writes ${ALL.join(', ')}.`,
      );
    }
    return format;
  });
  return ALL.filter((format) => chosen.includes(format));
}

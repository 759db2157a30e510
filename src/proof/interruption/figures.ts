import { text } from '../../text.ts';
import type { Figure } from '../part.ts';
import type { Stood } from './trial.ts';

const FULL: readonly Stood['how'][] = ['small-disk', 'small-files', 'one-file', 'small-temporary'];

/** What was met, counted. */
export function figuresOf(rows: readonly Stood[]): readonly Figure[] {
  const count = (of: (row: Stood) => boolean): number => rows.filter(of).length;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'].map(
    (signal) => `${signal}: ${String(count(({ id }) => id.includes(signal)))}`,
  );
  const full = ({ how, exit }: Stood): boolean => FULL.includes(how) && exit === 2;
  return [
    {
      name: text('runs that were cut off or could not write', '被中断或无法写入的运行'),
      value: rows.length,
    },
    { name: text('runs by signal', '按信号计的运行'), value: signals.join(', ') },
    {
      name: text(
        'runs by the part of events.ndjson that was there when the signal came (–: nothing of this run)',
        '按信号到来时 events.ndjson 已写入的比例计的运行（–：本次运行尚未写入）',
      ),
      value: byPart(rows.filter(({ how }) => how === 'signal')),
    },
    {
      name: text('runs whose files could not be written', '文件无法写入的运行'),
      value: count(({ how }) => how !== 'signal'),
    },
    {
      name: text(
        'full disks and files that were full in the midst of events.ndjson',
        '在写入 events.ndjson 途中即已写满的磁盘或文件',
      ),
      value: count((row) => full(row) && row.partial),
    },
    {
      name: text('of these, those that left a torn last line', '其中末行被截断的运行'),
      value: count((row) => full(row) && row.partial && row.torn),
    },
    {
      name: text(
        'full disks and files that were full only when reports were written, or in the temporary folder',
        '仅在写入报告时或在临时文件夹中才写满的磁盘或文件',
      ),
      value: count((row) => full(row) && !row.partial),
    },
    {
      name: text(
        'files of events that were cut at a byte, or filled with zeros, after SIGKILL, and rendered',
        'SIGKILL 之后在某一字节处截断或以零填充、再生成报告的事件文件',
      ),
      value: rows.reduce((sum, { cuts }) => sum + cuts, 0),
    },
    {
      name: text('runs that were over before the moment came', '在既定时刻之前已结束的运行'),
      value: count(({ tooLate }) => tooLate),
    },
  ];
}

/** How many were struck in each quarter of the lines, and when all of them were there. */
function byPart(rows: readonly Stood[]): string {
  const names = ['–', '0–24 %', '25–49 %', '50–74 %', '75–99 %', '100 %'];
  const placeOf = ({ struckAt }: Stood): number =>
    struckAt === null ? 0 : 1 + Math.floor(4 * struckAt);
  return names
    .map((name, place) => {
      const met = rows.filter((row) => placeOf(row) === place).length;
      return `${name}: ${String(met)}`;
    })
    .join(', ');
}

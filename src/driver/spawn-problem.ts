import { text } from '../text.ts';
import { printable } from './printable.ts';
import { HandshakeError } from './trouble.ts';

/** What to do about a program that could not be started. What is no such thing stays as it is. */
export function spawnProblem(error: unknown, command: readonly string[], cwd: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const [program = '', ...rest] = command;
  const name = `"${printable(program)}"`;
  const problem = (en: string, zh: string): HandshakeError =>
    new HandshakeError(text(en, zh), { cause: error });
  switch (code) {
    case 'ENOENT':
      return rest.length === 0 && /\s/.test(program)
        ? problem(
            `The driver ${name} was not found: write its words apart, without quotes around all of them.`,
            `找不到驱动程序 ${name}：请将命令各部分分开书写，不要整体加引号。`,
          )
        : problem(
            `The driver ${name} was not found from ${cwd}: install it, or give the path of its program.`,
            `在 ${cwd} 下找不到驱动程序 ${name}：请安装它，或给出程序的路径。`,
          );
    case 'EACCES':
    case 'EPERM':
    case 'ENOEXEC':
      return problem(
        `The driver ${name} cannot be run: make it executable, or put the program that runs it in front, such as node or python3.`,
        `驱动程序 ${name} 无法运行：请赋予其可执行权限，或在前面写上运行它的程序，例如 node 或 python3。`,
      );
    case undefined:
      return error;
    default:
      return problem(
        `The driver ${name} could not be started (${code}): run its command by hand and see what it says.`,
        `驱动程序 ${name} 无法启动（${code}）：请手动运行其命令查看原因。`,
      );
  }
}

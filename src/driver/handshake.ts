import type { Description } from '../generated/driver-protocol.ts';
import { driverDescription } from '../generated/validators.ts';
import { text, type Text } from '../text.ts';
import { describeMisfit } from './describe-misfit.ts';
import type { DriverLog } from './driver-log.ts';
import type { Problems } from './problems.ts';
import { DriverTrouble, HandshakeError } from './trouble.ts';

/**
 * Takes the answer to `describe` for what it must be, each feature once.
 *
 * @throws HandshakeError when the kit cannot speak with this driver
 */
export function readDescription(result: unknown): Description {
  const { protocol } = (result ?? {}) as { readonly protocol?: unknown };
  if (typeof protocol === 'number' && protocol !== PROTOCOL) {
    throw new HandshakeError(
      text(
        `The driver speaks protocol ${protocol}, the kit protocol ${PROTOCOL}: use a driver and a kit that go together.`,
        `驱动程序使用协议 ${protocol}，本工具使用协议 ${PROTOCOL}：请使用相互匹配的驱动程序与工具。`,
      ),
    );
  }
  if (!driverDescription(result)) {
    const { en, zh } = describeMisfit(result, driverDescription.errors);
    throw new HandshakeError(
      text(
        `The driver's answer to describe does not fit the protocol: ${en}. Correct the driver.`,
        `驱动程序对 describe 的应答不符合协议：${zh}。请修正驱动程序。`,
      ),
    );
  }
  const description = result as Description;
  for (const name of ['name', 'version', 'language'] as const) {
    if (description[name].length > LONGEST) throw new HandshakeError(tooLong(name));
  }
  const features = [...new Set(description.features)];
  if (!features.includes('rpc') && !features.includes('acs3'))
    throw new HandshakeError(NO_SIGNATURE);
  return { ...description, features };
}

const PROTOCOL = 1;

/** Characters of a name, a version or a language: they stand in every report, some of them several times. */
const LONGEST = 1000;

function tooLong(name: string): Text {
  return text(
    `The driver's answer to describe does not fit the protocol: ${name} has more than ${LONGEST} characters. Correct the driver.`,
    `驱动程序对 describe 的应答不符合协议：${name} 超过 ${LONGEST} 个字符。请修正驱动程序。`,
  );
}

const NO_SIGNATURE: Text = text(
  'The driver declares no signature: add "rpc" or "acs3", whichever its SDK makes, to the features of describe.',
  '驱动程序没有声明任何签名方式：请在 describe 的 features 中加入其 SDK 支持的 "rpc" 或 "acs3"。',
);

/**
 * What a failed handshake says to the one who has to put it right: with what the driver wrote instead
 * of an answer, and with the last line of its log. What is no trouble of a driver stays as it is.
 */
export function asHandshakeError(
  error: unknown,
  problems: Problems,
  { tellingLine }: DriverLog,
): unknown {
  const what = reasonOf(error);
  if (what === undefined) return error;
  const [instead] = problems.list;
  const wrote = instead === undefined ? '' : ` Before that, ${instead.en}.`;
  const wroteZh = instead === undefined ? '' : `此前${instead.zh}。`;
  // Where the driver is gone, its last line is in the reason already.
  const said = tellingLine === undefined || what.en.includes(tellingLine) ? undefined : tellingLine;
  const logged = said === undefined ? '' : ` Last line on its stderr: ${said}`;
  const loggedZh = said === undefined ? '' : `其 stderr：${said}`;
  return new HandshakeError(
    text(`${what.en}${wrote}${logged}`, `${what.zh}${wroteZh}${loggedZh}`),
    { cause: error },
  );
}

function reasonOf(error: unknown): Text | undefined {
  if (error instanceof HandshakeError) return error.reason;
  if (!(error instanceof DriverTrouble)) return undefined;
  const { en, zh } = error.reason;
  return error.kind === 'timeout'
    ? text(
        `The driver did not come up: ${en}. Check that it reads stdin line by line and flushes stdout after each answer.`,
        `驱动程序未能就绪：${zh}。请确认它逐行读取 stdin，并在每次应答后刷新 stdout。`,
      )
    : text(
        `The driver did not come up: ${en}. Run its command by hand, send it {"jsonrpc":"2.0","id":1,"method":"describe"} and see what it says.`,
        `驱动程序未能就绪：${zh}。请手动运行其命令，输入 {"jsonrpc":"2.0","id":1,"method":"describe"} 查看它的输出。`,
      );
}

import type { Need, World } from '../requirement/world.ts';
import { text, type Text } from '../text.ts';
import type { MeasuredWorld } from './measure-world.ts';
import type { RunSettings } from './settings.ts';

/** Why a requirement cannot be assessed, and whether that is for lack of a fixture or because it does not apply. */
export interface UnmetNeed {
  readonly outcome: 'incomplete' | 'notApplicable';
  readonly reason: Text;
}

/** The first need that the measured world does not meet. */
export function unmetNeed(
  needs: readonly Need[],
  settings: RunSettings,
  measured: MeasuredWorld,
): UnmetNeed | undefined {
  // What does not apply to this endpoint is not incomplete, whatever else is missing.
  const found = needs
    .map((need) => check(need, settings, measured))
    .filter((unmet) => unmet !== undefined);
  return found.find(({ outcome }) => outcome === 'notApplicable') ?? found[0];
}

function check(
  need: Need,
  settings: RunSettings,
  { world, refusedSignatures, refusedIdentities }: MeasuredWorld,
): UnmetNeed | undefined {
  switch (need) {
    case 'answer':
      return missing(world.answering.length > 0, noExecution(world, refusedSignatures));
    case 'execution':
      return missing(world.executions.length > 0, noExecution(world, refusedSignatures));
    case 'two-executions':
      return missing(
        world.executions.length > 1,
        // How many were named says nothing where none can be read.
        refusedAltogether(world, refusedSignatures) ??
          text(
            'it takes two executions that are over (executions in the config file, or --flow and --execution)',
            '需要两个已结束的执行（配置文件中的 executions，或 --flow 与 --execution）',
          ),
      );
    case 'pages':
      return missing(longest(world) >= 3, tooShort(3, world, refusedSignatures));
    case 'long':
      return missing(longest(world) >= 61, tooShort(61, world, refusedSignatures));
    case 'running':
      return missing(
        world.running.length > 0,
        refusedAltogether(world, refusedSignatures) ??
          text(
            'it takes an execution that is still growing (running: true in the config file)',
            '需要一个仍在增长的执行（配置文件中的 running: true）',
          ),
      );
    case 'foreign':
      return missing(
        world.foreign.length > 0,
        text(
          'it takes an execution of another account (foreign: true in the config file)',
          '需要另一账号的一个执行（配置文件中的 foreign: true）',
        ),
      );
    case 'restricted':
      return missing(
        world.identities.includes('restricted'),
        notKnown('restricted', refusedIdentities) ??
          text(
            'it takes credentials without the permission fnf:GetExecutionHistory (restricted in the config file)',
            '需要没有 fnf:GetExecutionHistory 权限的凭证（配置文件中的 restricted）',
          ),
      );
    case 'temporary': {
      const unknown = notKnown('temporary', refusedIdentities);
      if (unknown !== undefined) return { outcome: 'incomplete', reason: unknown };
      return world.identities.includes('temporary')
        ? undefined
        : {
            outcome: 'notApplicable',
            reason: text('no temporary credentials were given', '未提供临时凭证'),
          };
    }
    case 'rpc':
    case 'acs3': {
      if (!settings.signatures.includes(need)) {
        const reason = text(
          `${need} is not declared (--signature)`,
          `未声明 ${need}（--signature）`,
        );
        return { outcome: 'notApplicable', reason };
      }
      const refusal = refusedSignatures.get(need);
      return refusal === undefined
        ? undefined
        : { outcome: 'incomplete', reason: refused(need, refusal) };
    }
  }
}

function notKnown(
  identity: 'restricted' | 'temporary',
  refusals: MeasuredWorld['refusedIdentities'],
): Text | undefined {
  const answer = refusals.get(identity);
  return answer === undefined
    ? undefined
    : text(
        `the endpoint does not know the ${identity} credentials: ${answer.en}. Check them`,
        `端点不认识 ${identity} 凭证：${answer.zh}。请检查`,
      );
}

function missing(met: boolean, reason: Text): UnmetNeed | undefined {
  return met ? undefined : { outcome: 'incomplete', reason };
}

function longest(world: World): number {
  return Math.max(0, ...world.executions.map(({ events }) => events.length));
}

type Refusals = MeasuredWorld['refusedSignatures'];

function noExecution(world: World, refusals: Refusals): Text {
  return (
    refusedAltogether(world, refusals) ??
    text(
      'it takes an execution that is over and can be read (executions in the config file, or --flow and --execution)',
      '需要一个已结束且可读取的执行（配置文件中的 executions，或 --flow 与 --execution）',
    )
  );
}

/** Why nothing at all can be read, where each declared signature is refused. */
function refusedAltogether(world: World, refusals: Refusals): Text | undefined {
  const [first] = refusals;
  return world.signatures.length === 0 && first !== undefined ? refused(...first) : undefined;
}

function refused(signature: string, answer: Text): Text {
  return text(
    `even the plainest ${signature} request is refused: ${answer.en}. Check the credentials; if the endpoint does not speak ${signature}, leave it out with --signature`,
    `最简单的 ${signature} 请求也被拒绝：${answer.zh}。请检查凭证；若端点不支持 ${signature}，请用 --signature 排除`,
  );
}

function tooShort(events: number, world: World, refusals: Refusals): Text {
  if (longest(world) === 0) return noExecution(world, refusals);
  return text(
    `it takes a finished execution of at least ${events} events; the longest has ${longest(world)}`,
    `需要至少 ${events} 个事件的已结束执行；现有最长的为 ${longest(world)} 个`,
  );
}

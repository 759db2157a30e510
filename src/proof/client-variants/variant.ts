import type { RequirementId } from '../../generated/requirements.ts';
import type { Behaviour } from '../../faithful/behaviour.ts';
import type { Text } from '../../text.ts';
import type { Ground } from '../variants/variant.ts';

/** What of an SDK a variant is about. Two variants about the same thing are not combined. */
export type Aspect =
  | 'body'
  | 'calls'
  | 'connection'
  | 'encoding'
  | 'features'
  | 'format'
  | 'gzip'
  | 'headers'
  | 'kinds'
  | 'messages'
  | 'method'
  | 'missing'
  | 'names'
  | 'nonce'
  | 'order'
  | 'parameters'
  | 'retries'
  | 'signed-headers'
  | 'status'
  | 'time'
  | 'walks';

/** A way of an SDK that differs from the faithful one's and is permitted just as well. */
export interface ClientVariant {
  /** Kebab case. */
  readonly id: string;
  readonly title: Text;
  readonly ground: Ground;
  readonly touches: readonly Aspect[];
  /** What the SDK does in another way. Called once for each process of the driver. */
  readonly change: (behaviour: Behaviour) => Partial<Behaviour>;
  /** Requirements that it may be warned for: SHOULDs, which it does not keep. */
  readonly warns?: readonly RequirementId[];
  /** Requirements that it may leave incomplete or not applicable, and for what reason (in the English text). */
  readonly leaves?: readonly {
    readonly ids: readonly RequirementId[] | 'any';
    readonly reason: RegExp;
  }[];
}

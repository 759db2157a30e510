import type {
  CallOutcome,
  HistoryRequest,
  WalkCallOutcome,
} from '../../generated/driver-protocol.ts';
import type { SignatureKind } from '../../protocol/intent.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import type { Script, StageKind } from '../../protocol/stage.ts';
import type { Credentials } from '../../protocol/wire.ts';
import type { Text } from '../../text.ts';
import type { ClientWorld } from './client-world.ts';

export type { Script, StageKind } from '../../protocol/stage.ts';

/** Credentials that the kit makes up for a run: two of an account, and temporary ones with a SecurityToken. */
export type ClientIdentity = 'main' | 'other' | 'temporary';

/** What the SDK under test is asked to do. Plain JSON. */
export interface SdkCall {
  readonly signature: SignatureKind;
  /** As the caller gives them; what is left out is not given to the SDK either. */
  readonly request: HistoryRequest;
  /** Default `main`. */
  readonly identity?: ClientIdentity;
  /** Milliseconds, handed to the SDK. Default: none is given. */
  readonly timeoutMs?: number;
}

/** One call, seen from both sides. `O` is what the driver told of it. */
export interface Played<O = CallOutcome> {
  readonly outcome: O;
  /** Requests that arrived between the call and its answer, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Requests that the other host got in that time. */
  readonly elsewhere: readonly ReceivedRequest[];
  readonly call: SdkCall;
  readonly credentials: Credentials;
  /** Origin that the SDK was given. */
  readonly endpoint: string;
  /** From handing the call to the driver until its answer, in milliseconds on a clock that only goes forward. */
  readonly tookMs: number;
}

/** An endpoint of its own, so that what it gets belongs to it without a mark on anything that is signed. */
export interface Stage {
  readonly endpoint: string;
  /** Everything that arrived so far, in order. With several calls at once, tell them apart by their names. */
  readonly requests: readonly ReceivedRequest[];
  getExecutionHistory(call: SdkCall): Promise<Played>;
  /** Has the SDK walk a whole history. For requirements that need `paginate`. */
  paginate(call: SdkCall): Promise<Played<WalkCallOutcome>>;
  /** Closes every open connection from the endpoint's side, and waits until they are closed. */
  closeConnections(): Promise<void>;
}

/** What a requirement of the client side can do: play an endpoint, have the SDK call it, and note what it saw. */
export interface ClientContext {
  readonly world: ClientWorld;
  /**
   * Opens an endpoint that lasts as long as the case. Opening it costs no request. Where the machine
   * cannot offer this kind of stage, the case is skipped with the reason.
   */
  stage(script: Script, kind?: StageKind): Promise<Stage>;
  /** Opens an `http` stage for one call. */
  play(call: SdkCall, script: Script): Promise<Played>;
  /** The same for a walk. */
  playWalk(call: SdkCall, script: Script): Promise<Played<WalkCallOutcome>>;
  /**
   * The control: an endpoint answers this call with the plainest page there is. Anything but that page
   * in the caller's hands ends the requirement as incomplete, because nothing can be concluded then.
   * Equal calls of one requirement are made once.
   */
  control(call: SdkCall, kind?: StageKind): Promise<void>;
  /**
   * A second process of the same driver, with these environment variables besides its own. It lasts as
   * long as the case.
   */
  secondDriver(
    environment: Readonly<Record<string, string>>,
  ): Promise<Pick<ClientContext, 'stage' | 'play'>>;
  /** Credentials of an identity, as they are given to the SDK. */
  credentials(identity: ClientIdentity): Credentials;
  /** Shows something that the document leaves open. Never judged. Equal pairs are counted together. */
  observe(what: Text, value: Text): void;
  /** Ends the requirement as not applicable: the SDK has nothing that it is about, and need not. */
  inapplicable(why: Text): never;
  /** Leaves a case out that turned out not to be one; it is not counted. Where all are, `why` is the reason. */
  skip(why?: Text): never;
}

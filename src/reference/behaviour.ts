import type { HistoryEvent } from '../history/event.ts';
import type { Acs3Input } from '../protocol/acs3-signature.ts';
import type { SignatureKind } from '../protocol/intent.ts';
import type { Parameter } from '../protocol/parameter.ts';
import type { Call } from './call.ts';
import type {
  AccountName,
  ExecutionRecord,
  FlowRecord,
  KeyRecord,
  ReferenceWorld,
} from './world.ts';

/** The common parameters of a request, wherever its signature has them; absent ones are `undefined`. */
export interface Common {
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly accessKeyId: string | undefined;
  /** SignatureMethod, or the first word of Authorization. */
  readonly algorithm: string | undefined;
  /** RPC only. */
  readonly signatureVersion: string | undefined;
  readonly nonce: string | undefined;
  readonly time: string | undefined;
  readonly securityToken: string | undefined;
  readonly signature: string | undefined;
  /** V3 only. */
  readonly contentHash: string | undefined;
  /** V3 only; empty with RPC. Lower case. */
  readonly signedHeaders: readonly string[];
}

/** A request after it was read and before it is judged. */
export interface Asked {
  readonly dialect: SignatureKind;
  /** Decoded parameters, the query's first, then those of a form. */
  readonly parameters: readonly Parameter[];
  readonly common: Common;
  readonly flowName: string | undefined;
  readonly executionName: string | undefined;
  /** Raw text of Limit. */
  readonly limit: string | undefined;
  readonly nextToken: string | undefined;
}

/** An error: its code, and what stands for each `%s` of its message. `detail` is put behind the message. */
export interface Refusal {
  readonly code: string;
  readonly values: readonly string[];
  readonly detail?: string;
}

/**
 * The checks, each of which may refuse a request. Ownership is judged by the flow, so it stands
 * between flow and execution and a stranger does not learn which executions a flow has.
 */
export type Check =
  | 'method'
  | 'entity-size'
  | 'media-type'
  | 'common-parameters'
  | 'action'
  | 'version'
  | 'algorithm'
  | 'time-format'
  | 'access-key'
  | 'time-window'
  | 'signature'
  | 'nonce'
  | 'security-token'
  | 'permission'
  | 'own-parameters'
  | 'limit'
  | 'flow'
  | 'ownership'
  | 'execution'
  | 'next-token';

/** A page before it is written. */
export interface Page {
  readonly requestId: string;
  /** The events as JSON texts, from `renderEvent`. */
  readonly events: readonly string[];
  readonly nextToken: string | undefined;
}

/** An error before it is written. */
export interface ErrorPage {
  readonly requestId: string;
  readonly hostId: string;
  readonly code: string;
  readonly message: string;
}

/** What is sent back. Content-Length is added when it is sent. */
export interface Reply {
  readonly status: number;
  /** Names may be in any letter case. */
  readonly headers: readonly Parameter[];
  readonly body: string | Uint8Array;
}

/**
 * How a reply goes over the wire: whole; cut off behind some bytes of the body, then the connection is
 * destroyed; not at all (`reset` destroys the connection, `hang` leaves it open).
 */
export type Delivery =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' };

/**
 * Everything that the endpoint does, as small functions that do not call each other: `pipeline.ts`
 * joins them. A fault replaces some of them and calls the originals. They are pure, but a fault may
 * keep state. `call` comes last everywhere: the request itself, and its number.
 * A function that throws is answered with InternalServerError 500.
 */
export interface Behaviour {
  // --- reading
  /** Decodes one name or value. Default: `%XX` as UTF-8; `+` is a space in a form only. */
  readonly decode: (text: string, where: 'query' | 'form', call: Call) => string;
  /** Splits a raw query or form into parameters. Default: at `&`, then at the first `=`. */
  readonly splitPairs: (
    raw: string,
    decode: (text: string) => string,
    call: Call,
  ) => readonly Parameter[];
  /** Raw texts that parameters are read from. Default: the query, and the body of a POSTed form. */
  readonly parameterSources: (
    call: Call,
  ) => readonly { readonly where: 'query' | 'form'; readonly raw: string }[];
  /** Which value of a name counts. Default: the first. */
  readonly parameter: (
    parameters: readonly Parameter[],
    name: string,
    call: Call,
  ) => string | undefined;
  /** By which signature a request is to be read. */
  readonly dialect: (parameters: readonly Parameter[], call: Call) => SignatureKind;
  /** Collects the common parameters. `parameter` finds one by name. */
  readonly common: (
    dialect: SignatureKind,
    parameter: (name: string) => string | undefined,
    call: Call,
  ) => Common;
  /** Last chance to change what was understood. Default: as it is. */
  readonly understand: (asked: Asked, call: Call) => Asked;

  // --- checks
  /** The checks in their order. Authentication comes before resources. */
  readonly order: readonly Check[];
  readonly methodSupported: (method: string, call: Call) => boolean;
  /** Greatest body in bytes. Default 1 MiB. */
  readonly maximumBodyBytes: number;
  /** Whether a body may have this type; `undefined` when the request names none. */
  readonly mediaTypeSupported: (mediaType: string | undefined, call: Call) => boolean;
  /** Names of the common parameters (RPC) or headers (V3) that must be there, in the order they are asked for. */
  readonly requiredCommon: (dialect: SignatureKind) => readonly string[];
  /** Whether one of them is there. Default: by name, empty counts as there. */
  readonly hasCommon: (name: string, asked: Asked, call: Call) => boolean;
  readonly actionSupported: (action: string, call: Call) => boolean;
  readonly versionSupported: (version: string, call: Call) => boolean;
  readonly algorithmSupported: (asked: Asked, call: Call) => boolean;
  /** Reads a request time in milliseconds since the epoch; `undefined` when malformed. */
  readonly parseTime: (text: string, asked: Asked, call: Call) => number | undefined;
  /** Whether a request time is near enough to now, both in milliseconds since the epoch. */
  readonly timeInWindow: (time: number, now: number, asked: Asked, call: Call) => boolean;
  readonly findKey: (id: string, world: ReferenceWorld, call: Call) => KeyRecord | undefined;
  /** The secret that a request must be signed with; `undefined` matches no signature. */
  readonly secretOf: (key: KeyRecord | undefined, asked: Asked, call: Call) => string | undefined;
  /** Whether a nonce may be used. Default: always, because no error is documented for one that was used before. */
  readonly nonceUsable: (nonce: string, asked: Asked, call: Call) => boolean;
  readonly securityTokenFits: (
    key: KeyRecord | undefined,
    token: string | undefined,
    call: Call,
  ) => boolean;
  readonly permitted: (key: KeyRecord | undefined, asked: Asked, call: Call) => boolean;
  /** Names of the operation's own parameters that must be there. */
  readonly requiredOwn: readonly string[];
  /** Reads Limit; `undefined` when it is malformed or out of range. Absent: `defaultLimit`. */
  readonly parseLimit: (
    text: string,
    range: { readonly minimum: number; readonly maximum: number },
    call: Call,
  ) => number | undefined;
  readonly defaultLimit: number;
  readonly minimumLimit: number;
  readonly maximumLimit: number;
  readonly findFlow: (name: string, world: ReferenceWorld, call: Call) => FlowRecord | undefined;
  readonly owns: (account: AccountName, flow: FlowRecord, call: Call) => boolean;
  readonly findExecution: (
    name: string,
    flow: FlowRecord,
    world: ReferenceWorld,
    call: Call,
  ) => ExecutionRecord | undefined;
  /** Position of the first event of a page; `undefined` for a token that was never given out. */
  readonly decodeToken: (
    token: string,
    execution: ExecutionRecord,
    world: ReferenceWorld,
    call: Call,
  ) => number | undefined;
  /** Last word on a refusal; `undefined` lets the request pass that check. Default: as it is. */
  readonly refuse: (
    check: Check,
    refusal: Refusal,
    asked: Asked,
    call: Call,
  ) => Refusal | undefined;

  // --- signatures
  /** The canonical query without Signature. */
  readonly rpcCanonicalQuery: (parameters: readonly Parameter[], call: Call) => string;
  readonly rpcStringToSign: (method: string, canonicalQuery: string, call: Call) => string;
  readonly rpcSign: (secret: string, stringToSign: string, call: Call) => string;
  /** Names of the headers of this request that have to be signed. */
  readonly headersToSign: (call: Call) => readonly string[];
  /** Hash of the body, to be equal to x-acs-content-sha256. */
  readonly bodyHash: (body: Uint8Array, asked: Asked, call: Call) => string;
  readonly acs3CanonicalRequest: (input: Acs3Input, call: Call) => string;
  readonly acs3StringToSign: (canonicalRequest: string, call: Call) => string;
  readonly acs3Sign: (secret: string, stringToSign: string, call: Call) => string;
  /** Compares a signature with the calculated one, in constant time. */
  readonly sameSignature: (given: string, calculated: string, asked: Asked, call: Call) => boolean;

  // --- the page
  /** How many events can be seen now. */
  readonly visibleLength: (execution: ExecutionRecord, call: Call) => number;
  /** Position of the first event without NextToken. */
  readonly firstPosition: (execution: ExecutionRecord, call: Call) => number;
  /** Position behind the last event of the page. */
  readonly pageEnd: (
    from: number,
    limit: number,
    length: number,
    execution: ExecutionRecord,
    call: Call,
  ) => number;
  /** The events of a page; a fault may leave out, repeat, reorder or change them. */
  readonly pageEvents: (
    execution: ExecutionRecord,
    from: number,
    to: number,
    call: Call,
  ) => readonly HistoryEvent[];
  /** Where the next page begins; `undefined` when there is none. */
  readonly nextPosition: (
    to: number,
    length: number,
    execution: ExecutionRecord,
    call: Call,
    page: { readonly from: number; readonly limit: number },
  ) => number | undefined;
  readonly encodeToken: (
    position: number,
    execution: ExecutionRecord,
    world: ReferenceWorld,
    call: Call,
  ) => string;
  /** One event as JSON text. Cached by the identity of the event. */
  readonly renderEvent: (event: HistoryEvent, execution: ExecutionRecord, call: Call) => string;
  /** The body of a page. `fields` of a fault's own can be added here. */
  readonly renderPage: (page: Page, call: Call) => string;
  readonly successStatus: number;

  // --- errors
  readonly statusOf: (code: string, call: Call) => number;
  readonly messageOf: (refusal: Refusal, call: Call) => string;
  readonly renderError: (page: ErrorPage, call: Call) => string;

  // --- the reply
  readonly requestId: (call: Call) => string;
  readonly dateHeader: (call: Call) => string | undefined;
  readonly contentType: (call: Call) => string;
  /** All headers but Content-Length. */
  readonly responseHeaders: (
    known: {
      readonly requestId: string;
      readonly date: string | undefined;
      readonly contentType: string;
    },
    call: Call,
  ) => readonly Parameter[];
  /** Last chance to change the reply. `asked` is absent when reading failed. Default: as it is. */
  readonly finish: (reply: Reply, asked: Asked | undefined, call: Call) => Reply;

  // --- the connection
  /** Runs when a request is there and before it is read; a promise holds it up, so that others can come in between. */
  readonly arrive: (call: Call) => Promise<void> | undefined;
  /** Runs before the reply is sent; a promise holds it up. */
  readonly depart: (reply: Reply, call: Call) => Promise<void> | undefined;
  readonly deliver: (reply: Reply, call: Call) => Delivery;
  /** Whether the connection is closed behind this reply. */
  readonly closes: (reply: Reply, call: Call) => boolean;
}

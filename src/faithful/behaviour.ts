import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import type {
  CallOutcome,
  CallParams,
  Feature,
  HistoryRequest,
  ReportedEvent,
  ReportedPage,
  WalkCallOutcome,
} from '../generated/driver-protocol.ts';
import type { Acs3Authorization, Acs3Input } from '../protocol/acs3-signature.ts';
import type { Json, JsonObject } from '../protocol/exact-json.ts';
import type { CommonField } from '../protocol/intent.ts';
import type { Parameter } from '../protocol/parameter.ts';
import type { Credentials, WireRequest } from '../protocol/wire.ts';
import type { Attempt, Call, SdkProcess } from './call.ts';
import type { Failure, Refusal, TryResult } from './outcome.ts';
import type { Received } from './received.ts';

/** What the common parameters of a try are made of. */
export interface CommonParts {
  readonly credentials: Credentials;
  readonly nonce: string;
  /** The request time as it is written. */
  readonly time: string;
  /** Hash of the body; written with V3 only. */
  readonly bodyHash: string;
}

/** A common parameter by its RPC name; with V3 it is written as the header that has it. */
export type CommonPair = readonly [field: CommonField, value: string];

/** What a try is doing: connecting (with TLS), waiting for the head of the answer, reading its body. */
export type Phase = 'connecting' | 'waiting' | 'reading';

/** Reads fields of one JSON object, by `readText` and `readInteger`; `undefined` where one is missing or null. */
export interface Fields {
  readonly text: (name: string) => string | undefined;
  readonly integer: (name: string) => string | undefined;
}

/** Another place to which the same request is sent. */
export interface Redirection {
  readonly origin: URL;
  readonly request: WireRequest;
}

/**
 * Everything that the SDK does, as small functions that do not call each other: `faithful-client.ts`,
 * `run-tries.ts`, `write-request.ts` and `read-answer.ts` join them, nearly in the order in which they
 * stand here. A fault replaces some of them and calls the originals. They are pure, but a fault may keep
 * state: behaviours are made afresh for each process of the driver. What belongs to the try or call comes
 * last everywhere. An SdkFailure that any of them throws is told to the caller as such; so is any other
 * error, as one of kind `other`.
 */
export interface Behaviour {
  /** What the driver says the SDK can do. Default: everything. */
  readonly features: readonly Feature[];

  // --- the call
  /** First look at what the caller gave. Default: as it is. */
  readonly params: (params: CallParams, process: SdkProcess) => CallParams;
  /** Runs before a call begins; a promise holds it up, so that others can come in between. */
  readonly begin: (call: Call) => Promise<void> | undefined;
  /**
   * Why a request is refused before anything is sent, as the error's text; `undefined` lets it through.
   * Default: refuses text that has no UTF-8 form (lone surrogates).
   */
  readonly refuses: (request: HistoryRequest, call: Call) => string | undefined;

  // --- the request
  readonly method: (attempt: Attempt) => string;
  /** Default `/`. */
  readonly path: (attempt: Attempt) => string;
  /** Where the parameters stand. Default: the query. */
  readonly place: (attempt: Attempt) => 'query' | 'form';
  /** Value of the Host header. Default: host, with the port where it is not the default one. */
  readonly host: (attempt: Attempt) => string;
  /** The operation's own parameters as texts, not yet encoded; what was not given is left out. */
  readonly ownParameters: (request: HistoryRequest, attempt: Attempt) => readonly Parameter[];
  /** Parameters besides those of the document, signed with the others. Default: none. */
  readonly extraParameters: (attempt: Attempt) => readonly Parameter[];
  /** Headers besides those of the document, with lower case names. Default: accept, accept-encoding, user-agent. */
  readonly extraHeaders: (attempt: Attempt) => readonly Parameter[];
  /** Whose key signs, and with which token. Default: what the call was given. */
  readonly credentials: (attempt: Attempt) => Credentials;
  /** Default: a random UUID. */
  readonly nonce: (attempt: Attempt) => string;
  /** The request time in milliseconds since the epoch. Default: the process's clock. */
  readonly requestTime: (attempt: Attempt) => number;
  /** How the request time is written. Default: UTC, to the second. */
  readonly writeTime: (epochMs: number, attempt: Attempt) => string;
  /**
   * The common parameters of the try, for either signature: with V3, AccessKeyId and SignatureMethod are
   * written in Authorization, by `authorization`.
   */
  readonly common: (parts: CommonParts, attempt: Attempt) => readonly CommonPair[];
  /** Writes a query or a form, encoded and in order. Default: percent-encoded, sorted by name. */
  readonly writeParameters: (parameters: readonly Parameter[], attempt: Attempt) => string;

  // --- signatures
  /** Parameters of RPC that the signature covers. Default: all. */
  readonly rpcCovered: (parameters: readonly Parameter[], attempt: Attempt) => readonly Parameter[];
  readonly rpcStringToSign: (
    method: string,
    covered: readonly Parameter[],
    attempt: Attempt,
  ) => string;
  /** Base64. */
  readonly rpcSign: (secret: string, stringToSign: string, attempt: Attempt) => string;
  /** Value of x-acs-content-sha256. */
  readonly bodyHash: (body: Uint8Array, attempt: Attempt) => string;
  /** Names of the headers that the V3 signature covers. */
  readonly signedHeaders: (headers: readonly Parameter[], attempt: Attempt) => readonly string[];
  readonly acs3CanonicalRequest: (input: Acs3Input, attempt: Attempt) => string;
  readonly acs3StringToSign: (canonicalRequest: string, attempt: Attempt) => string;
  /** Lower case hex. */
  readonly acs3Sign: (secret: string, stringToSign: string, attempt: Attempt) => string;
  /** The Authorization header. */
  readonly authorization: (parts: Acs3Authorization, attempt: Attempt) => string;
  /** Whether a further try is signed anew; otherwise `attempt.before` is sent again. Default: always. */
  readonly signsAgain: (attempt: Attempt) => boolean;
  /** Last chance to change the request, after it was signed. Default: as it is. */
  readonly finish: (request: WireRequest, attempt: Attempt) => WireRequest;

  // --- the connection
  /** How many times a try sends its request; the last answer counts. Default: once. */
  readonly timesSent: (attempt: Attempt) => number;
  /** Options of TLS. Default: the usual authorities and the one of FNF_CONFORMANCE_CA_FILE, all checks on. */
  readonly tls: (options: ConnectionOptions, attempt: Attempt) => ConnectionOptions;
  /**
   * Gives the connection that a request is sent over. `open` opens one, with TLS where the endpoint has
   * it; certificates were checked as `tls` has it. Default: a new one each time.
   */
  readonly connection: (open: () => Promise<Socket>, attempt: Attempt) => Promise<Socket>;
  /** Runs when a connection is no longer needed. Default: closes it. */
  readonly release: (socket: Socket, attempt: Attempt) => void;
  /**
   * How long after the try began a phase must be over, in milliseconds; `undefined` is never. Default:
   * what the caller gave as `timeoutMs`, or 10 s, for all three.
   */
  readonly timeLimit: (phase: Phase, attempt: Attempt) => number | undefined;
  /** Where an answer sends the client on to; `undefined` takes it as the answer. Default: nowhere. */
  readonly redirection: (
    received: Received,
    request: WireRequest,
    attempt: Attempt,
  ) => Redirection | undefined;

  // --- reading
  /** Why an answer that broke off is no answer; `undefined` reads what came of it. Default: always a `network` failure. */
  readonly incomplete: (received: Received, attempt: Attempt) => Failure | undefined;
  /** Value of a header of the answer. Default: names in any letter case, the first one counts. */
  readonly header: (received: Received, name: string, attempt: Attempt) => string | undefined;
  /** Puts the pieces of the body together. */
  readonly join: (received: Received, attempt: Attempt) => Buffer;
  /** Undoes Content-Encoding; `coding` is its value in lower case, `undefined` without the header. */
  readonly unpack: (bytes: Buffer, coding: string | undefined, attempt: Attempt) => Buffer;
  /** Decodes the body; `mediaType` is the value of Content-Type. Default: UTF-8, whatever it says; refuses what is not. */
  readonly decode: (bytes: Buffer, mediaType: string | undefined, attempt: Attempt) => string;
  /** Parses JSON; throws SyntaxError. Default: integers keep their digits, as `bigint` beyond 2^53. */
  readonly parseJson: (text: string, attempt: Attempt) => Json;
  /**
   * Whether an answer is an error; `body` is `undefined` where it is no JSON. Default: any status but
   * 2xx, and a body with Code that has no Events.
   */
  readonly isRefusal: (status: number, body: Json | undefined, attempt: Attempt) => boolean;
  /** Reads an error; `undefined` where it has no Code. Default: Code, Message and RequestId of the body, and the status. */
  readonly readRefusal: (
    status: number,
    body: Json | undefined,
    attempt: Attempt,
  ) => Refusal | undefined;
  /** What is told of an error answer that has no Code. */
  readonly unreadableRefusal: (status: number, text: string, attempt: Attempt) => Failure;
  /** Why a body is no page; `undefined` when it is one. Default: an object whose Events is an array of objects. */
  readonly notAPage: (body: Json | undefined, attempt: Attempt) => string | undefined;
  /** Reads a page out of its fields; `event` reads one entry of Events. */
  readonly readPage: (
    body: JsonObject,
    fields: Fields,
    event: (json: JsonObject) => ReportedEvent,
    attempt: Attempt,
  ) => ReportedPage;
  /** Reads an event out of its fields. */
  readonly readEvent: (json: JsonObject, fields: Fields, attempt: Attempt) => ReportedEvent;
  /** Reads a text. Default: as it is; refuses anything but a string. */
  readonly readText: (value: Json, name: string, attempt: Attempt) => string | undefined;
  /** Reads an integer into decimal digits. Default: every digit; refuses anything but an integer. */
  readonly readInteger: (value: Json, name: string, attempt: Attempt) => string | undefined;
  /** Status that the caller is told with a page; `undefined` tells none. */
  readonly toldStatus: (status: number, attempt: Attempt) => number | undefined;

  // --- tries
  /** Tries in all, the first one counted. Default 3. */
  readonly maximumTries: number;
  /**
   * Whether the same may go well when it is tried again. Default: connections that were refused or broke
   * off; 500, 502, 503, 504; codes that begin with Throttling. Never a time-out.
   */
  readonly mayRecover: (result: TryResult, status: number | undefined, attempt: Attempt) => boolean;
  /** Milliseconds before the next try. Default 10, then 20. */
  readonly retryDelayMs: (attempt: Attempt) => number;

  // --- a walk
  /** The request of a page; `token` is `undefined` for the first one. Default: what was given, and the token. */
  readonly pageRequest: (
    given: HistoryRequest,
    token: string | undefined,
    call: Call,
  ) => HistoryRequest;
  /** The events after a page; default: those of the page behind the others. */
  readonly addPage: (
    events: readonly ReportedEvent[],
    page: ReportedPage,
    call: Call,
  ) => readonly ReportedEvent[];
  /** The token of the page after this one; `undefined` ends the walk. Default: NextToken unless it is empty. */
  readonly nextToken: (page: ReportedPage, call: Call) => string | undefined;
  /** Whether a walk goes round: `seen` has the tokens that were used so far, in order. Default: `token` is one of them. */
  readonly goesRound: (token: string, seen: readonly string[], call: Call) => boolean;
  /** What is told of a walk that goes round. A fault that gives `undefined` ends the walk as if it was whole. */
  readonly walkFailure: (token: string, call: Call) => Failure | undefined;
  /** Whether an error on a page is passed over, and the walk ends there as if it was whole. Default: never. */
  readonly errorEndsWalk: (result: Exclude<TryResult, { kind: 'page' }>, call: Call) => boolean;

  // --- what the caller is told
  /** The text of an SDK error; `request` is what was sent, if anything was. Default: the failure's own. */
  readonly failureText: (failure: Failure, request: WireRequest | undefined, call: Call) => string;
  /** Last word on what the caller of one page is told. A promise holds it up. Default: as it is. */
  readonly tellPage: (outcome: CallOutcome, call: Call) => CallOutcome | Promise<CallOutcome>;
  /** Last word on what the caller of a walk is told. Default: as it is. */
  readonly tellWalk: (
    outcome: WalkCallOutcome,
    call: Call,
  ) => WalkCallOutcome | Promise<WalkCallOutcome>;
}

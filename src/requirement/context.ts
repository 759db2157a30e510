import type { Permitted } from '../oracle/permitted.ts';
import type { AcceptedExchange, Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Text } from '../text.ts';
import type { World } from './world.ts';

/** What a requirement can do: send, compare with what is permitted, and note what it saw. */
export interface Context {
  readonly world: World;
  /**
   * Signs an intent afresh and sends it. Throttling and trouble on the way are retried by the probe;
   * trouble that stays ends the requirement as incomplete.
   */
  send(intent: Intent): Promise<Exchange>;
  /**
   * Sends something that an endpoint may refuse by closing the connection, such as a body of
   * megabytes. Hands back nothing where it did so, as often as it was tried.
   */
  attempt(intent: Intent): Promise<Exchange | undefined>;
  /**
   * The control: sends a correct request and hands back its page. An answer other than a page ends
   * the requirement as incomplete, because nothing can be concluded from what follows.
   */
  accept(intent: Intent): Promise<AcceptedExchange>;
  /** The outcomes that the documentation permits for a request as it went over the wire. */
  permitted(exchange: Exchange): Permitted;
  /** Draws a nonce that was not used before. */
  nonce(): string;
  /** Shows something that the document leaves open. Never judged. Equal pairs are counted together. */
  observe(what: Text, value: Text): void;
  /** Leaves a case out that turned out not to be one; it is not counted. Where all are, `why` is the reason. */
  skip(why?: Text): never;
}

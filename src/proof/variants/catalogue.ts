import { authenticationVariants } from './authentication.ts';
import { bodyVariants } from './bodies.ts';
import { clockVariants } from './clock.ts';
import { connectionVariants } from './connection.ts';
import { errorVariants } from './errors.ts';
import { fixtureVariants } from './fixtures.ts';
import { gatewayVariants } from './gateway.ts';
import { httpVariants } from './http.ts';
import { orderVariants } from './order.ts';
import { pageBodyVariants } from './page-body.ts';
import { pageVariants } from './pages.ts';
import { readingVariants } from './reading.ts';
import { tokenVariants } from './tokens.ts';
import { troubleVariants } from './trouble.ts';
import type { Variant } from './variant.ts';

/**
 * Every permitted variant, in the order in which they wrap each other: what answers are made of first,
 * then the trouble that replaces them, then how they go over the wire.
 */
export const variants: readonly Variant[] = [
  ...tokenVariants,
  ...pageVariants,
  ...pageBodyVariants,
  ...orderVariants,
  ...clockVariants,
  ...readingVariants,
  ...authenticationVariants,
  ...gatewayVariants,
  ...errorVariants,
  ...fixtureVariants,
  ...troubleVariants,
  ...httpVariants,
  ...bodyVariants,
  ...connectionVariants,
];

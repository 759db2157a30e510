import { requestVariants } from './requests.ts';
import { sendingVariants } from './sending.ts';
import { tellingVariants } from './telling.ts';
import type { ClientVariant } from './variant.ts';

/** Every permitted variant of an SDK, in the order in which they wrap each other. */
export const clientVariants: readonly ClientVariant[] = [
  ...requestVariants,
  ...sendingVariants,
  ...tellingVariants,
];

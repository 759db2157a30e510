import { createRequire } from 'node:module';
import type { Kit } from '../generated/results.ts';

// The package finds itself by its own name, wherever it is installed or built to.
const manifest = createRequire(import.meta.url)('fnf-conformance/package.json') as {
  readonly version: string;
};

/** This kit and its version, as every result names it. */
export const kit: Kit = { name: 'fnf-conformance', version: manifest.version };

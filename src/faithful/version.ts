import { createRequire } from 'node:module';

// The package finds itself by its own name, wherever it is installed or built to.
const manifest = createRequire(import.meta.url)('fnf-conformance/package.json') as {
  readonly version: string;
};

/** Version of this SDK: that of the kit. */
export const version: string = manifest.version;

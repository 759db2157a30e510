import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as standaloneCode } from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { Sources } from './sources.ts';

/** Validators as they are exported, and the schema that each is made from. */
const EXPORTS = {
  historyPage: 'api#/$defs/HistoryPage',
  historyEvent: 'api#/$defs/Event',
  errorBody: 'api#/$defs/ErrorBody',
  executionName: 'api#/$defs/Name',
  results: 'results#/$defs/Results',
  runEvent: 'results#/$defs/RunEvent',
  // One by one as well: the errors of a union cannot say which member was meant.
  runStarted: 'results#/$defs/RunStarted',
  worldMeasured: 'results#/$defs/WorldMeasured',
  driverDescribed: 'results#/$defs/DriverDescribed',
  requirementFinished: 'results#/$defs/RequirementFinished',
  runFinished: 'results#/$defs/RunFinished',
  config: 'config#/$defs/Config',
  deviations: 'config#/$defs/Deviations',
  driverDescription: 'driver-protocol#/$defs/Description',
  callParams: 'driver-protocol#/$defs/CallParams',
  callOutcome: 'driver-protocol#/$defs/CallOutcome',
  walkCallOutcome: 'driver-protocol#/$defs/WalkCallOutcome',
  scoreboardNotes: 'scoreboard#/$defs/Notes',
} as const;

/** AJV's standalone code for all of them, as one module. */
export function validators({ openapi, schemas }: Sources): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: true,
    strictTypes: false,
    // OpenAPI's own keywords, which say nothing about validity.
    keywords: ['example'],
    verbose: false,
  });
  addFormats.default(ajv);
  // A bigint is how an int64 that a double cannot hold arrives; ajv knows no such type.
  const moved = JSON.stringify(openapi.components.schemas).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  ajv.addSchema({ $id: 'api', $defs: JSON.parse(moved) as object });
  for (const schema of schemas) ajv.addSchema(schema);
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, EXPORTS);
  const typed = code.replace(
    /^export const (\w+) = (validate\d+);$/gm,
    'export const $1: Validator = $2 as unknown as Validator;',
  );
  return `${HEADER}\n${typed.replace(/^"use strict";/, '')}`;
}

// The standalone code still loads AJV's run-time helpers with require().
const HEADER = `// @ts-nocheck
import { createRequire } from 'node:module';

const require: NodeJS.Require = createRequire(import.meta.url);

/** One way in which a value does not fit. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; \`errors\` holds what did not, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
`;

import fc, { type Arbitrary } from 'fast-check';
import { requestDefect, type RequestDefect } from '../../../src/arbitraries/request-defect.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { World } from '../../../src/requirement/world.ts';
import type { DefectCase } from './send-defective.ts';

/** Draws a correct request and one thing to do wrong in it. Small pages: the controls are not what is judged. */
export function defectCases(world: World): Arbitrary<DefectCase> {
  return fc.record({ intent: validIntent(world, { maxLimit: 5 }), defect: requestDefect(world) });
}

/** One case for each code that can be provoked from outside, the plainest. */
export function defectExamples(world: World): DefectCase[] {
  const minutes = Math.ceil(world.maxClockSkewMs / 60_000) + 1;
  const defects: readonly RequestDefect[] = [
    { kind: 'parameter', name: 'FlowName', value: null },
    { kind: 'parameter', name: 'FlowName', value: 'no_such_flow_anywhere' },
    { kind: 'parameter', name: 'ExecutionName', value: 'no_such_execution_anywhere' },
    { kind: 'parameter', name: 'Limit', value: '0' },
    { kind: 'field', field: 'Action', value: 'NoSuchOperation' },
    { kind: 'field', field: 'Version', value: '1999-12-31' },
    { kind: 'field', field: 'SignatureNonce', value: null },
    { kind: 'field', field: 'AccessKeyId', value: 'NoSuchKey' },
    { kind: 'secret', value: 'another-secret' },
    { kind: 'skew', minutes },
    { kind: 'media-type', mediaType: 'text/plain' },
    ...(world.identities.includes('restricted') ? [{ kind: 'restricted' } as const] : []),
  ];
  return world.signatures.flatMap((signature) =>
    defects.map((defect) => ({ intent: plainIntent(world, { signatures: [signature] }), defect })),
  );
}

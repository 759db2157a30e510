import type { Sources } from './sources.ts';

/** The error catalogue: the documented codes with status and message template, and the gateway's. */
export function errorCatalogue({ openapi }: Sources): string {
  const documented = Object.entries(openapi.paths['/'].get.responses).flatMap(
    ([status, { $ref }]) =>
      (openapi.components.responses[$ref.split('/').at(-1) ?? '']?.['x-errors'] ?? []).map(
        (error) => ({
          code: error.code,
          status: Number(status),
          message: error.message,
        }),
      ),
  );
  return `${union(
    'ErrorCode',
    'A documented error code.',
    documented.map(({ code }) => code),
  )}
export interface DocumentedError {
  readonly code: ErrorCode;
  readonly status: number;
  /** Template of the message; \`%s\` stands for the value at fault. */
  readonly message: string;
}

export const documentedErrors: readonly DocumentedError[] = ${JSON.stringify(documented, null, 2)};

/** A code of the common gateway; \`*\` at its end stands for the name of a parameter. */
export interface GatewayError {
  readonly code: string;
  readonly status: number;
  /** The documented codes that it stands for. */
  readonly for: readonly ErrorCode[];
}

export const gatewayErrors: readonly GatewayError[] = ${JSON.stringify(openapi['x-gateway-errors'], null, 2)};
`;
}

/** The union of requirement ids, and what the specification says of each. */
export function requirementCatalogue(sources: Sources): string {
  const { requirements, notChecked } = sources.requirements;
  return `${union(
    'RequirementId',
    'The id of a requirement.',
    requirements.map(({ id }) => id),
  )}
export interface RequirementEntry {
  readonly id: RequirementId;
  readonly side: 'server' | 'client';
  readonly suite: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly basis: 'documented' | 'documented-elsewhere' | 'entailed' | 'observed';
  readonly source: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly clause: { readonly en: string; readonly zh: string };
}

/** Every requirement, in the order of the specification. */
export const requirementCatalogue: readonly RequirementEntry[] = ${JSON.stringify(requirements, null, 2)};

export interface NotChecked {
  readonly side: 'server' | 'client';
  readonly about: string;
  readonly source: string;
  readonly reason: { readonly en: string; readonly zh: string };
}

/** Clauses that cannot be checked from outside, with the reason. */
export const notChecked: readonly NotChecked[] = ${JSON.stringify(notChecked, null, 2)};

export interface SpecIdentity {
  readonly revision: string;
  readonly sha256: string;
  readonly requirementsSha256: string;
}

/** Which revision of the documents all this was made from. */
export const specIdentity: SpecIdentity = ${JSON.stringify({
    revision: sources.openapi['x-revision'],
    sha256: sources.openapiSha256,
    requirementsSha256: sources.requirementsSha256,
  })};
`;
}

function union(name: string, doc: string, members: readonly string[]): string {
  return `/** ${doc} */\nexport type ${name} =\n${members.map((member) => `  | '${member}'`).join('\n')};\n`;
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Text } from '../text.ts';

export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
}

export interface OpenApiDocument {
  readonly 'x-revision': string;
  readonly 'x-gateway-errors': readonly { code: string; status: number; for: readonly string[] }[];
  readonly paths: {
    readonly '/': {
      readonly get: { readonly responses: Record<string, { readonly $ref: string }> };
    };
  };
  readonly components: {
    readonly responses: Record<string, { readonly 'x-errors'?: readonly ErrorEntry[] }>;
    readonly schemas: Record<string, object>;
  };
}

export interface RequirementEntry {
  readonly id: string;
  readonly side: 'server' | 'client';
  readonly suite: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly basis: 'documented' | 'documented-elsewhere' | 'entailed' | 'observed';
  readonly source: string;
  readonly title: Text;
  readonly clause: Text;
}

export interface RequirementsDocument {
  readonly requirements: readonly RequirementEntry[];
  readonly notChecked: readonly { side: string; about: string; source: string; reason: Text }[];
}

export interface SchemaDocument {
  readonly $id: string;
  readonly $defs: Record<string, object>;
}

/** Everything that is generated from, read once. */
export interface Sources {
  readonly openapi: OpenApiDocument;
  readonly openapiSha256: string;
  readonly requirements: RequirementsDocument;
  readonly requirementsSha256: string;
  readonly schemas: readonly SchemaDocument[];
}

const SPEC = new URL('../../spec/', import.meta.url);

export async function readSources(): Promise<Sources> {
  const read = (name: string): Promise<string> => readFile(new URL(name, SPEC), 'utf8');
  const [openapi, requirements, ...schemas] = await Promise.all(
    [
      'fnf-2019-03-15.openapi.yaml',
      'requirements.yaml',
      'results.schema.yaml',
      'config.schema.yaml',
      'driver-protocol.schema.yaml',
      'scoreboard.schema.yaml',
    ].map(read),
  );
  return {
    // Anchors stand for the answers that both methods share.
    openapi: parse(openapi ?? '', { maxAliasCount: 50 }) as OpenApiDocument,
    openapiSha256: sha256(openapi ?? ''),
    requirements: parse(requirements ?? '') as RequirementsDocument,
    requirementsSha256: sha256(requirements ?? ''),
    schemas: schemas.map((schema) => parse(schema) as SchemaDocument),
  };
}

function sha256(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}

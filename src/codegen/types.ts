import openapiTS, { astToString } from 'openapi-typescript';
import type { SchemaDocument, Sources } from './sources.ts';

/** Types of the operation: `components`, `operations` and `paths` of the OpenAPI document. */
export async function apiTypes({ openapi }: Sources): Promise<string> {
  return astToString(await openapiTS(structuredClone(openapi) as never, { immutable: true }));
}

/** Types of one of the kit's own formats, by way of an OpenAPI document that holds nothing but its schemas. */
export async function formatTypes(schema: SchemaDocument): Promise<string> {
  const moved = JSON.parse(
    JSON.stringify(schema.$defs).replaceAll('#/$defs/', '#/components/schemas/'),
  ) as Record<string, object>;
  const document = {
    openapi: '3.1.0',
    info: { title: schema.$id, version: '1' },
    paths: {},
    components: { schemas: moved },
  };
  const types = astToString(await openapiTS(document as never, { immutable: true }));
  const aliases = Object.keys(schema.$defs).map(
    (name) => `export type ${name} = components['schemas']['${name}'];`,
  );
  return `${types}\n${aliases.join('\n')}\n`;
}

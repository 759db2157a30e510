/** What holds values and no schemas: it stays as it is. */
const VERBATIM = /^(?:example|examples|enum|default)$/;

interface Document {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>> & {
    readonly license?: { readonly name: string };
  };
}

/**
 * The same document as OpenAPI 3.0, for software that reads no 3.1. Only what the document uses and 3.0
 * lacks is written anew: `const`, numeric `exclusiveMinimum` and `exclusiveMaximum`, `info.summary` and
 * the identifier of the license.
 *
 * @throws Error where the document uses what 3.0 cannot say
 */
export function asOpenApi30(document: unknown): unknown {
  const { openapi, info, ...rest } = document as Document;
  if (!openapi.startsWith('3.1.')) throw new Error(`the document is OpenAPI ${openapi}, not 3.1`);
  const { license } = info;
  const kept = Object.entries(info).filter(([name]) => name !== 'summary');
  return {
    openapi: '3.0.3',
    info: {
      ...Object.fromEntries(kept),
      ...(license === undefined ? {} : { license: { name: license.name } }),
    },
    ...(rewrite(rest) as object),
  };
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).flatMap(rewriteField));
}

function rewriteField([name, value]: readonly [string, unknown]): readonly (readonly [
  string,
  unknown,
])[] {
  if (VERBATIM.test(name)) return [[name, value]];
  if (name === 'type' && Array.isArray(value)) {
    throw new Error('OpenAPI 3.0 knows no list of types');
  }
  if (typeof value === 'number') {
    const bound = { exclusiveMaximum: 'maximum', exclusiveMinimum: 'minimum' }[name];
    if (bound !== undefined) {
      return [
        [bound, value],
        [name, true],
      ];
    }
  }
  return name === 'const' ? [['enum', [value]]] : [[name, rewrite(value)]];
}

/** An element of a document that was read by `parseXml`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads the little of XML that reports are written in, strictly: anything that is not well-formed
 * is an error, and so are comments, sections and document types.
 */
export function parseXml(document: string): XmlElement {
  const forbidden = FORBIDDEN.exec(document);
  if (forbidden !== null) throw new Error(`a character that XML forbids at ${forbidden.index}`);
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  type Open = {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let at = 0;
  for (const match of body.matchAll(TAG)) {
    at = match.index + match[0].length;
    const [all, end = '', name, attributes = '', empty = ''] = match;
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      parent.text += decode(all);
    } else if (end === '/') {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> at ${at}`);
    } else {
      const element: Open = {
        name,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (at !== body.length) throw new Error(`not well-formed at ${at}: ${body.slice(at, at + 40)}`);
  if (open.length !== 1 || only === undefined || others.length > 0 || root.text.trim() !== '') {
    throw new Error('not one element that is closed');
  }
  return only;
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`the attribute ${name} stands twice`);
    found[name] = decode(value);
  }
  return found;
}

function decode(value: string): string {
  return value.replace(/&(?:#(\d+)|(\w+));|&/g, (all, code?: string, name?: string) => {
    const character =
      code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`the entity ${all}`);
    return character;
  });
}

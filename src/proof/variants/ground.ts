import { text } from '../../text.ts';
import type { Ground } from './variant.ts';

/** A clause permits it. */
export function written(en: string, zh: string): Ground {
  return { kind: 'written', text: text(en, zh) };
}

/** The document says nothing about this. */
export function silent(en: string, zh: string): Ground {
  return {
    kind: 'silent',
    text: text(`the document says nothing about ${en}`, `文档没有说明${zh}`),
  };
}

/** Not what a SHOULD says: it warns, and fails nobody. */
export function should(en: string, zh: string): Ground {
  return { kind: 'should', text: text(en, zh) };
}

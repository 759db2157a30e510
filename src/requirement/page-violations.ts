import { historyPage } from '../generated/validators.ts';
import type { Json, JsonObject } from '../protocol/exact-json.ts';

export type PageField = 'Events' | 'RequestId' | 'NextToken';

/** A field of a page that does not fit the schema. */
export interface PageViolation {
  readonly field: PageField;
  /** Which entry of Events it is, from 0; `undefined` where the field itself is meant. */
  readonly index: number | undefined;
  /** What stands there; `undefined` where the field is missing. */
  readonly value: Json | undefined;
}

/** The fields of a page that do not fit the documented schema. What is wrong within an event is left to `eventViolations`. */
export function pageViolations(page: JsonObject): readonly PageViolation[] {
  historyPage(page);
  return (historyPage.errors ?? []).flatMap(({ instancePath, params }): PageViolation[] => {
    const [, named, entry, within] = instancePath.split('/');
    const field = named ?? params.missingProperty;
    if (!isPageField(field) || within !== undefined) return [];
    if (entry === undefined) return [{ field, index: undefined, value: page[field] }];
    const index = Number(entry);
    return [{ field, index, value: (page.Events as readonly Json[])[index] }];
  });
}

function isPageField(name: unknown): name is PageField {
  return name === 'Events' || name === 'RequestId' || name === 'NextToken';
}

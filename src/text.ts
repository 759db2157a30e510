/** A sentence in both languages of the kit's users. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Pairs a sentence with its Chinese form. */
export function text(en: string, zh: string): Text {
  return { en, zh };
}

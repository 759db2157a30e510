import fc, { type Arbitrary } from 'fast-check';

/** A change of one value, whatever the value is. */
export type ValueEdit =
  | { readonly kind: 'append'; readonly text: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'swap-case' }
  | { readonly kind: 'set'; readonly text: string };

/** An edit whose text is drawn from what the place can hold. */
export function valueEdit(text: Arbitrary<string>): Arbitrary<ValueEdit> {
  return fc.oneof(
    text.map((suffix): ValueEdit => ({ kind: 'append', text: suffix })),
    fc.constant<ValueEdit>({ kind: 'cut' }),
    fc.constant<ValueEdit>({ kind: 'swap-case' }),
    text.map((value): ValueEdit => ({ kind: 'set', text: value })),
  );
}

/**
 * Whether text that stands where no secret belongs could be one all the same: long, without a space, with
 * small and capital letters and digits in no order. Such text is not repeated in a message.
 */
export function looksLikeSecret(text: string): boolean {
  return /^[!-~]{16,}$/.test(text) && [/[a-z]/, /[A-Z]/, /\d/].every((one) => one.test(text));
}

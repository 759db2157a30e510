/**
 * Ways in which an endpoint may write what it was told: written down here apart from what hides secrets, so that a
 * way which is missing there is not missing here for the same reason.
 */
export function spellings(text: string): readonly string[] {
  const encoded = encodeURIComponent(text);
  const bytes = Buffer.from(text);
  return [
    text,
    encoded,
    encoded.replace(/%../g, (escape) => escape.toLowerCase()),
    encodeURIComponent(encoded),
    JSON.stringify(text).slice(1, -1),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    // Within `id:secret` it starts at any of three places of a group.
    ...['a', 'ab'].map((before) => Buffer.from(`${before}${text}`).toString('base64')),
  ];
}

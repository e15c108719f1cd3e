import canonicalize from 'canonicalize'

/** RFC 8785: one text for one value, whoever writes it. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Only JSON values have a canonical text.')
  return text
}

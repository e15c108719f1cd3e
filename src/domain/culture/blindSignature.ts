/**
 * Blind RSA signatures (Chaum 1983, with a full domain hash): whoever signs a ballot does not see it. A ballot is laid under a veil,
 * signed under it, and unveiled: nobody can tell which of the veils it lay under (docs/adr/0028-anonymous-ballots.md).
 */
export interface PressKey {
  readonly modulus: bigint
}

const EXPONENT = 65537n
export const KEY_BITS = 2048
const DIGEST_BITS = 256

/**
 * The number of a ballot.
 * @param digest SHA-256 of a text, as 64 hexadecimal digits
 */
export function ballotNumber(
  { survey, secret }: { readonly survey: string; readonly secret: string },
  { modulus }: PressKey,
  digest: (text: string) => string,
): bigint {
  const parts = Array.from({ length: KEY_BITS / DIGEST_BITS + 1 }, (_, part) => digest(`${survey}/${secret}/${part}`))
  return BigInt(`0x${parts.join('')}`) % modulus
}

/** @param factor random, from 2 up to the modulus */
export function veiled(ballot: bigint, factor: bigint, { modulus }: PressKey): bigint {
  return (ballot * power(factor, EXPONENT, modulus)) % modulus
}

/** The press signs what it cannot read. */
export function signedVeil(veil: bigint, { modulus, secret }: PressKey & { readonly secret: bigint }): bigint {
  return power(veil, secret, modulus)
}

export function unveiled(signed: bigint, factor: bigint, { modulus }: PressKey): bigint {
  return (signed * inverse(factor, modulus)) % modulus
}

export function isSigned(ballot: bigint, signature: bigint, { modulus }: PressKey): boolean {
  return signature > 0n && signature < modulus && power(signature, EXPONENT, modulus) === ballot
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** By Euclid's extended algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [older, old, oldest, now] = [modulus, value % modulus, 0n, 1n]
  while (old > 0n) {
    const times = older / old
    ;[older, old] = [old, older - times * old]
    ;[oldest, now] = [now, oldest - times * now]
  }
  return ((oldest % modulus) + modulus) % modulus
}

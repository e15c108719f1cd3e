/** A number from 0 up to 1 that a text always gives again (FNV-1a, then mixed as MurmurHash ends). */
export function share(text: string): number {
  let hash = 2_166_136_261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}

/** A standard normal number that a text always gives again (Box–Muller). */
export function normal(text: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - share(`${text} radius`)))
  return radius * Math.cos(2 * Math.PI * share(`${text} angle`))
}

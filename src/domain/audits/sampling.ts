/** One member of a population. */
export interface Member {
  readonly item: string
  readonly stratum: string
}

/** How many of so many are looked at: ⌈√n⌉, at least one (brief §3.3). */
export function sampleSize(count: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count)))
}

/**
 * Draws from each stratum at random: at least one of each, ⌈√n⌉ of n. The seed decides everything; neither the order of the
 * population nor the machine does, so that anyone draws the same again (C-346).
 * @returns the items drawn, in the order of their lots within their strata
 */
export function drawSample(population: readonly Member[], seed: string): string[] {
  const strata = Map.groupBy(population, ({ stratum }) => stratum)
  return [...strata.keys()].sort(byCodeUnits).flatMap((stratum) => {
    const members = strata.get(stratum)!
    const lots = members.map(({ item }) => ({ item, lot: lotOf(seed, item) }))
    lots.sort((one, other) => one.lot - other.lot || byCodeUnits(one.item, other.item))
    return lots.slice(0, sampleSize(members.length)).map(({ item }) => item)
  })
}

/** At least a quarter of what is looked at was drawn; the rest an auditor may add by judgement. */
export function mayAddByJudgement({ drawn, judged }: { readonly drawn: number; readonly judged: number }): boolean {
  return drawn / (drawn + judged + 1) >= LEAST_RANDOM
}

const LEAST_RANDOM = 0.25

/** Sorting by language would depend on the machine's. */
function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The lot an item draws under a seed: 53 bits of two 32-bit FNV-1a hashes, mixed as MurmurHash3 ends. Spread evenly, not secret. */
export function lotOf(seed: string, item: string): number {
  const text = `${seed}\n${item}`
  const high = mixed(hashed(text, 0x811c9dc5)) >>> 11
  return high * 2 ** 32 + mixed(hashed(text, 0x01000193 ^ high))
}

function hashed(text: string, start: number): number {
  let hash = start
  for (const byte of bytesOf(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** UTF-16 code units as two bytes each. */
function bytesOf(text: string): number[] {
  return [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff])
}

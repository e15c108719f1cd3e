export type CycleAudit = 'initial' | 'surveillance' | 'recertification'

/** Tenths of the square root of the number of sites. */
const tenths = { initial: 10, surveillance: 6, recertification: 8 } as const satisfies Record<CycleAudit, number>

export interface SiteSample {
  /** Sites to visit beside the central function, which is visited every time. */
  readonly sites: number
  /** How many of them are drawn at random: a quarter at least. */
  readonly atRandom: number
}

/**
 * R13: how many of `sites` like ones (the central function not counted) an audit visits: ⌈√n⌉ at first, ⌈0.6 √n⌉ at surveillance,
 * ⌈0.8 √n⌉ at recertification. Counted in whole numbers, because 0.6 × 5 is a hair more than 3 to a computer.
 */
export function r13Sites(audit: CycleAudit, sites: number): SiteSample {
  if (sites <= 0) return { sites: 0, atRandom: 0 }
  const wanted = tenths[audit] ** 2 * sites
  let visited = 1
  while ((10 * visited) ** 2 < wanted) visited += 1
  return { sites: visited, atRandom: r13AtRandom(visited) }
}

/** R13: of so many sites that are visited, those that chance has to choose: a quarter at least. */
export function r13AtRandom(visited: number): number {
  return Math.ceil(visited / 4)
}

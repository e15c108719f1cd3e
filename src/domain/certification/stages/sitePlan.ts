import { r13Sites } from '../rules/sites.ts'

interface Site {
  readonly site: string | null
  readonly central: boolean
}

interface Visit {
  readonly site: string | null
  readonly mode: string | null
}

/** How the sites in scope stand in the plan of a body's audit (C-264). */
export interface SitePlan {
  /** Sites the plan says nothing of. */
  readonly unplaced: readonly string[]
  /** Sites besides the central function that are visited, and how many the rule asks for at least. */
  readonly visited: number
  readonly needed: number
  /** The central function is left out: it never may be. */
  readonly isCentralLeftOut: boolean
}

/** Every site is visited or left out by the sampling rule (R13); one site alone counts as the central function. */
export function sitePlan(sites: readonly Site[], visits: readonly Visit[]): SitePlan {
  const modeOf = (site: string | null) => visits.find((visit) => plain(visit.site) === plain(site))?.mode ?? null
  const isVisited = ({ site }: Site) => ![null, 'leftOut'].includes(modeOf(site))
  const isCentral = ({ central }: Site) => central || sites.length === 1
  const others = sites.filter((one) => !isCentral(one))
  return {
    unplaced: sites.filter(({ site }) => modeOf(site) === null).map(({ site }) => site ?? ''),
    visited: others.filter(isVisited).length,
    needed: r13Sites('initial', others.length).sites,
    isCentralLeftOut: sites.some((one) => isCentral(one) && modeOf(one.site) === 'leftOut'),
  }
}

function plain(site: string | null): string {
  return (site ?? '').trim().toLowerCase()
}

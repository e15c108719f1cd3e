import { type CycleAudit, r13AtRandom, r13Sites } from '../rules/sites.ts'

interface Site {
  readonly site: string | null
  readonly central: boolean
}

interface Visit {
  readonly site: string | null
  readonly mode: string | null
  readonly atRandom: boolean
}

/** How the sites in scope stand in the plan of a body's audit (C-264). */
export interface SitePlan {
  /** Sites the plan says nothing of. */
  readonly unplaced: readonly string[]
  /** Sites besides the central function that are visited, and how many the rule asks for at least. */
  readonly visited: number
  readonly needed: number
  /** How many of those visited were drawn by chance, and how many the rule asks for: none where every site is visited (R13). */
  readonly atRandom: number
  readonly atRandomNeeded: number
  /** The central function is left out: it never may be. */
  readonly isCentralLeftOut: boolean
}

/** Every site is visited or left out by the sampling rule (R13); one site alone counts as the central function. */
export function sitePlan(sites: readonly Site[], visits: readonly Visit[]): SitePlan {
  const visitOf = (site: string | null) => visits.find((visit) => plain(visit.site) === plain(site))
  const modeOf = (site: string | null) => visitOf(site)?.mode ?? null
  const isVisited = ({ site }: Site) => ![null, 'leftOut'].includes(modeOf(site))
  const isCentral = centralAmong(sites)
  const others = sites.filter((one) => !isCentral(one))
  const visited = others.filter(isVisited)
  return {
    unplaced: sites.filter(({ site }) => modeOf(site) === null).map(({ site }) => site ?? ''),
    visited: visited.length,
    needed: r13Sites('initial', others.length).sites,
    atRandom: visited.filter(({ site }) => visitOf(site)?.atRandom).length,
    atRandomNeeded: visited.length < others.length ? r13AtRandom(visited.length) : 0,
    isCentralLeftOut: sites.some((one) => isCentral(one) && modeOf(one.site) === 'leftOut'),
  }
}

/** What an audit to come visits beside the central function, by the rule alone. */
export interface SitesToVisit {
  readonly others: number
  readonly visited: number
  /** Of them drawn by chance; none where every site is visited. */
  readonly atRandom: number
}

/** R13: how many sites the next audit of a kind visits; null where there is none beside the central function. */
export function sitesToVisit(sites: readonly Pick<Site, 'central'>[], audit: CycleAudit): SitesToVisit | null {
  const isCentral = centralAmong(sites)
  const others = sites.filter((one) => !isCentral(one)).length
  const { sites: visited, atRandom } = r13Sites(audit, others)
  return others === 0 ? null : { others, visited, atRandom: visited < others ? atRandom : 0 }
}

function centralAmong(sites: readonly unknown[]) {
  return ({ central }: Pick<Site, 'central'>) => central || sites.length === 1
}

function plain(site: string | null): string {
  return (site ?? '').trim().toLowerCase()
}

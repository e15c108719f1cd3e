/** So many of so many; `of` zero means that there was nothing to look at. */
export interface Part {
  readonly count: number
  readonly of: number
}

/** What tells a system that is lived from one that is performed (C-242, C-303). */
export interface TheatreSigns {
  /** Requirements whose evidence is in effect, of those that have or had some. */
  readonly evidence: Part
  /** Entries of people in the last year in the seven days before audits, and the share of days those are; null without an audit. */
  readonly beforeAudits: { readonly entries: Part; readonly expected: number } | null
  /** Procedures in force by which something was recorded in the last 90 days. */
  readonly used: Part
  /** Improvements completed in the last year whose outcome was judged by a proof fixed before. */
  readonly measured: Part
  /** People who named an improvement and its effect, of those asked in the last drill of the year. */
  readonly credible: Part
}

export const theatreComponents = ['evidence', 'beforeAudits', 'used', 'measured', 'credible'] as const
export type TheatreComponent = (typeof theatreComponents)[number]

export interface TheatreIndex {
  /** 0 performed … 100 lived; null while fewer than three components are known. */
  readonly index: number | null
  readonly light: 'green' | 'amber' | 'red' | 'unknown'
  /** Each 0 to 1, null where it is not known: unknown is never a zero. */
  readonly components: Readonly<Record<TheatreComponent, number | null>>
}

const FEWEST_KNOWN = 3
const GREEN_FROM = 75
const AMBER_FROM = 50

/** The mean of the components that are known, out of a hundred. */
export function theatreIndex(signs: TheatreSigns): TheatreIndex {
  const components = {
    evidence: share(signs.evidence),
    beforeAudits: outsideAudits(signs.beforeAudits),
    used: share(signs.used),
    measured: share(signs.measured),
    credible: share(signs.credible),
  }
  const known = Object.values(components).filter((value) => value !== null)
  if (known.length < FEWEST_KNOWN) return { index: null, light: 'unknown', components }
  const index = Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 100)
  return { index, light: index >= GREEN_FROM ? 'green' : index >= AMBER_FROM ? 'amber' : 'red', components }
}

/** As busy outside the weeks before audits as an even year would be, or busier: 1. All of it in those weeks: 0. */
function outsideAudits(before: TheatreSigns['beforeAudits']): number | null {
  if (before === null || before.expected >= 1) return null
  const inside = share(before.entries)
  return inside === null ? null : Math.min(1, (1 - inside) / (1 - before.expected))
}

function share({ count, of }: Part): number | null {
  return of === 0 ? null : count / of
}

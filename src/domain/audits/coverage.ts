import { reportedStates } from '#domain/records/audit/states.ts'
import { keyOf, type Standard } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'

/** What coverage needs to know of an audit. */
interface Audited {
  readonly id: string
  readonly kind: string | null
  readonly state: string
  readonly criteria: readonly string[]
  readonly audited: readonly string[]
}

interface Asked {
  readonly exclusions: readonly { readonly requirement: string | null }[]
  readonly priorities: readonly { readonly requirement: string | null; readonly times: number | null }[]
  readonly audits: readonly Audited[]
  /** Ids of standards the programme is to cover; none: the first the organization works by. */
  readonly covers: readonly string[]
  /** Ids of standards the organization works by; none known here means the first there is. */
  readonly standards: readonly string[]
}

/** How one requirement is covered in a period. */
export interface Covered {
  readonly requirement: string
  /** How often it is to be audited: once, or as often as its risk calls for. */
  readonly needed: number
  /** Audits that have it among their criteria and are not cancelled. */
  readonly planned: readonly string[]
  /** Those of them that looked at it and have reported. */
  readonly done: readonly string[]
}

/**
 * Every clause and every applicable control with the internal audits that plan it and that did it (brief §3.3, C-290). A mock audit
 * or one by somebody else is not counted as internal audit (C-291).
 */
export function coverageOf({ exclusions, priorities, audits, covers, standards: known }: Asked): Covered[] {
  const excluded = new Set(exclusions.map(({ requirement }) => requirement))
  const counted = audits.filter(({ kind, state }) => kind === 'internal' && state !== 'cancelled')
  return coveredStandards(covers, known)
    .flatMap(({ id, requirements }) => requirements.map(({ ref, kind }) => ({ key: keyOf(id, ref), kind })))
    .filter(({ key, kind }) => kind === 'clause' || !excluded.has(key))
    .map(({ key }) => ({
      requirement: key,
      needed: Math.max(
        1,
        ...priorities.filter(({ requirement }) => requirement === key).map(({ times }) => times ?? 1),
      ),
      planned: counted.filter(({ criteria }) => criteria.includes(key)).map(({ id }) => id),
      done: counted
        .filter(({ state, audited }) => (reportedStates as readonly string[]).includes(state) && audited.includes(key))
        .map(({ id }) => id),
    }))
}

/** Planned as often as it is to be audited. */
export function isPlanned({ planned, needed }: Covered): boolean {
  return planned.length >= needed
}

/** Audited as often as it is to be. */
export function isAudited({ done, needed }: Covered): boolean {
  return done.length >= needed
}

/** Percent of the requirements that were audited as often as they are to be, rounded down: 99.9 is not all. */
export function coveredPercent(coverage: readonly Covered[]): number {
  const done = coverage.filter(isAudited).length
  return coverage.length === 0 ? 0 : Math.floor((100 * done) / coverage.length)
}

function coveredStandards(covers: readonly string[], known: readonly string[]): readonly Standard[] {
  const named = standards.filter(({ id }) => covers.includes(id))
  if (named.length > 0) return named
  return [standards.find(({ id }) => known.includes(id)) ?? standards[0]].filter((one) => one !== undefined)
}

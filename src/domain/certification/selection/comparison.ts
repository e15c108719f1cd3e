import type { BodyConflict, KnownBody } from '#domain/records/bodySelection/bodyChoice.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { type Accreditation, accreditationOn } from '#domain/records/certificationBody/accreditation.ts'
import { type Day, daysBetween } from '#domain/time/days.ts'
import { criteria, weightOf, weightSum } from './criteria.ts'

type Candidate = BodySelection['candidates'][number]

/** How one candidate stands beside the others. */
export interface Compared {
  readonly body: string
  /** Out of 100, or null while a score or a weight is missing. */
  readonly score: number | null
  /** 1 is the best; equal scores share a rank. Null without a score. */
  readonly rank: number | null
  readonly accreditation: Accreditation
  /** Not accredited for the standard by a signatory: it cannot be chosen but by the sponsor's recorded override (C-251). */
  readonly isKnockedOut: boolean
  /** Sites no country of the body's reaches (C-254). */
  readonly uncovered: readonly string[]
  /** The most that may be scored for coverage: 5 for every site, in proportion where some are missing. */
  readonly mostForCoverage: number
  /** The quote over the three years of a cycle, or null while a part is missing (C-255). */
  readonly cost: number | null
  /** Days by which stage 1 and stage 2 would come later than planned; negative: earlier; null where a day is missing (C-256). */
  readonly stage1Late: number | null
  readonly stage2Late: number | null
  readonly conflicts: readonly BodyConflict[]
}

/**
 * Every candidate, best first, knocked out ones in their place: whoever reads sees what the knock-out costs. The same selection gives
 * the same ranking (C-257).
 */
export function compared(
  selection: BodySelection,
  { bodies, today }: { readonly bodies: readonly KnownBody[]; readonly today: Day },
): readonly Compared[] {
  const rows = selection.candidates.map((candidate) =>
    comparedOne(selection, { candidate, known: bodies.find(({ id }) => id === candidate.body), today }),
  )
  const better = (score: number) => rows.filter((row) => (row.score ?? -1) > score).length
  return rows
    .map((row) => ({ ...row, rank: row.score === null ? null : better(row.score) + 1 }))
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
}

function comparedOne(
  selection: BodySelection,
  { candidate, known, today }: { candidate: Candidate; known: KnownBody | undefined; today: Day },
): Omit<Compared, 'rank'> {
  const { standard, sites } = selection
  const accreditation = known && standard ? accreditationOn(known, standard, today) : 'unchecked'
  const reached = new Set((known?.countries ?? []).map(plain))
  const uncovered = sites.filter(({ country }) => !reached.has(plain(country ?? ''))).map(({ site }) => site ?? '')
  const covered = sites.length - uncovered.length
  return {
    body: candidate.body ?? '',
    score: scoreOf(selection, candidate),
    accreditation,
    isKnockedOut: accreditation !== 'accredited',
    uncovered,
    mostForCoverage: sites.length === 0 ? 5 : Math.floor((5 * covered) / sites.length),
    cost: costOf(candidate),
    stage1Late: late(selection.wantedStage1, candidate.earliestStage1),
    stage2Late: late(selection.wantedStage2, candidate.earliestStage2),
    conflicts: known?.conflicts ?? [],
  }
}

/** Σ weight × score ÷ 5, to one decimal. */
function scoreOf(selection: BodySelection, candidate: Candidate): number | null {
  if (weightSum(selection) !== 100 || criteria.some((one) => candidate[one] === null)) return null
  const sum = criteria.reduce((total, one) => total + weightOf(selection, one) * (candidate[one] ?? 0), 0)
  return Math.round((10 * sum) / 5) / 10
}

/** Surveillance of both years belongs to it; fees and travel only where they are quoted. */
function costOf({ quoteInitial, quoteSurveillance1, quoteSurveillance2, quoteExtra }: Candidate): number | null {
  if (quoteInitial === null || quoteSurveillance1 === null || quoteSurveillance2 === null) return null
  return quoteInitial + quoteSurveillance1 + quoteSurveillance2 + (quoteExtra ?? 0)
}

function late(wanted: Day | null, earliest: Day | null): number | null {
  return wanted === null || earliest === null ? null : daysBetween(wanted, earliest)
}

function plain(country: string): string {
  return country.trim().toLowerCase()
}

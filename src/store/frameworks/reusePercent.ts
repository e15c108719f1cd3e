import { judged, type Known } from '#domain/conformity/judged.ts'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import { type Strength, weights as shipped, type Weights } from '#domain/standards/crosswalk/strength.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { actualReuse } from '#domain/standards/reuse.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Tx } from '../open.ts'
import { crosswalkViews, ownWeights } from './crosswalkViews.ts'

/** Requirements of a standard that are evidenced on the day that is known, whether the standard is turned on or not. */
export function evidencedOf(source: SourceStandard, known: Known): ReadonlySet<string> {
  const requirements = standards.find(({ id }) => id === source)?.requirements ?? []
  const asked = requirements.map(({ ref, kind, topics }) => ({
    key: keyOf(source, ref),
    standard: source,
    kind,
    topics,
  }))
  return new Set(judged(asked, known).flatMap(({ key, status }) => (status === 'evidenced' ? [key] : [])))
}

interface ReuseAsked {
  readonly source: SourceStandard
  readonly weights: Weights
  readonly overrides: Readonly<Record<string, Strength>>
  readonly excluded: ReadonlySet<string>
}

/** How the organization weighs what it has of a standard, for the computations of domain/standards/reuse. */
export async function reuseAsked(tx: Tx, source: SourceStandard, known: Known): Promise<ReuseAsked> {
  const views = await crosswalkViews(tx, source)
  return {
    source,
    weights: (await ownWeights(tx)) ?? shipped,
    overrides: Object.fromEntries(views.map(({ target, strength }) => [target, strength])),
    excluded: known.excluded,
  }
}

/** What of ISO/IEC 42001 is served today by what is evidenced of another standard, in percent with one decimal (C-020). */
export async function reusePercent(tx: Tx, source: SourceStandard, known: Known): Promise<number | null> {
  const { percent } = actualReuse(evidencedOf(source, known), await reuseAsked(tx, source, known)).all
  return percent === null ? null : Math.round(percent * 10) / 10
}

import type { SourceStandard } from './crosswalk/harmonized.ts'
import { type Strength, weights as shipped, strengths, type Weights } from './crosswalk/strength.ts'
import { type Carried, carriedFrom } from './crosswalk.ts'
import { requirementNamed } from './standards.ts'

interface Asked {
  readonly source?: SourceStandard
  readonly weights?: Weights
  /** Strengths the organization has set otherwise, by the key of the ISO/IEC 42001 requirement. */
  readonly overrides?: Readonly<Record<string, Strength>>
  /** Keys of controls that do not apply: they leave the denominator. */
  readonly excluded?: ReadonlySet<string>
}

/** One requirement of ISO/IEC 42001 with what it gains from the source. */
export interface ReuseRow extends Carried {
  readonly kind: 'clause' | 'control'
  /** Share of its sources that are evidenced, 0 to 1. */
  readonly coverage: number
  /** Weight × coverage. */
  readonly credit: number
}

export interface Share {
  readonly credit: number
  readonly of: number
  /** Credit of all in percent; null where there is nothing to share. */
  readonly percent: number | null
}

export interface Reuse {
  readonly source: SourceStandard
  readonly weights: Weights
  readonly rows: readonly ReuseRow[]
  readonly all: Share
  readonly clauses: Share
  readonly annexA: Share
  readonly counts: Readonly<Record<Strength, number>>
  /** Without weights: identical or similar; identical alone; any relation. What "70–80 % overlap" counts is the last. */
  readonly bounds: { readonly counting: Share; readonly strict: Share; readonly any: Share }
}

/**
 * How much of what serves a standard could be used again for ISO/IEC 42001 (brief §2.3): weight of the strength of each requirement
 * over all that apply. Reuse of infrastructure, not of conformity.
 */
export function potentialReuse(asked: Asked = {}): Reuse {
  return reuse(asked, ({ sources }) => (sources.length > 0 ? 1 : 0))
}

/** The same, where only sources count that the organization shows to be done: keys of requirements with evidence of today. */
export function actualReuse(evidencedSources: ReadonlySet<string>, asked: Asked = {}): Reuse {
  return reuse(asked, ({ sources }) =>
    sources.length === 0 ? 0 : sources.filter((key) => evidencedSources.has(key)).length / sources.length,
  )
}

function reuse(
  { source = 'iso27001', weights = shipped, overrides = {}, excluded }: Asked,
  coverageOf: (carried: Carried) => number,
): Reuse {
  const rows = carriedFrom(source)
    .filter(({ target }) => !excluded?.has(target))
    .map((carried) =>
      rowOf({ ...carried, strength: overrides[carried.target] ?? carried.strength }, weights, coverageOf),
    )
  const counts = Object.fromEntries(
    strengths.map((strength) => [strength, rows.filter((row) => row.strength === strength).length]),
  ) as Record<Strength, number>
  const { identical, similar, partial } = counts
  return {
    source,
    weights,
    rows,
    all: shareOf(rows),
    clauses: shareOf(rows.filter(({ kind }) => kind === 'clause')),
    annexA: shareOf(rows.filter(({ kind }) => kind === 'control')),
    counts,
    bounds: {
      counting: share(identical + similar, rows.length),
      strict: share(identical, rows.length),
      any: share(identical + similar + partial, rows.length),
    },
  }
}

function rowOf(carried: Carried, weights: Weights, coverageOf: (carried: Carried) => number): ReuseRow {
  const coverage = coverageOf(carried)
  const kind = requirementNamed(carried.target)?.kind === 'control' ? 'control' : 'clause'
  return { ...carried, kind, coverage, credit: weights[carried.strength] * coverage }
}

function shareOf(rows: readonly ReuseRow[]): Share {
  return share(
    rows.reduce((sum, { credit }) => sum + credit, 0),
    rows.length,
  )
}

function share(credit: number, of: number): Share {
  return { credit, of, percent: of === 0 ? null : (100 * credit) / of }
}

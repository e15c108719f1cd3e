import { judged, type Known } from '#domain/conformity/judged.ts'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { iso42001 } from '#domain/standards/iso42001.ts'
import { keyOf } from '#domain/standards/requirement.ts'

export interface DocumentedNow {
  /** `DI-01`. */
  readonly id: string
  readonly requirement: string
  /** Something in effect says or shows it. */
  readonly isEffective: boolean
}

/**
 * Which of what ISO/IEC 42001 wants written down is in effect: DI-01 to DI-19 (brief §1.1). A document in force, or records that show
 * the clause, count; the statement of applicability must be in force itself.
 */
export function documentedNow(known: Known, hasStatement: boolean): DocumentedNow[] {
  const asked = iso42001.requirements.map(({ ref, kind, topics }) => ({
    key: keyOf('iso42001', ref),
    standard: 'iso42001',
    kind,
    topics,
  }))
  const shown = new Map(judged(asked, known).map((one) => [one.key, one.shown]))
  return documentedItems.map(({ id, ref }) => {
    const requirement = keyOf('iso42001', ref)
    const { done, paper } = shown.get(requirement) ?? { done: 0, paper: 0 }
    return { id, requirement, isEffective: id === 'DI-06' ? hasStatement : done + paper > 0 }
  })
}

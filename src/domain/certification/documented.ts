import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { keyOf } from '#domain/standards/requirement.ts'

/**
 * The records that are what an item asks for, by its id; an item without a line is a document. All types of a line belong to it: a
 * programme of audits without results is half of DI-17.
 */
export const documentedTypes: Readonly<Partial<Record<string, readonly string[]>>> = {
  'DI-01': ['scopeStatement'],
  'DI-03': ['riskCriteria'],
  'DI-04': ['riskCriteria'],
  'DI-06': ['statementOfApplicability'],
  'DI-07': ['riskAssessment'],
  'DI-08': ['impactAssessment'],
  'DI-09': ['objective'],
  'DI-10': ['competence', 'training'],
  'DI-12': ['process'],
  'DI-13': ['riskAssessment'],
  'DI-14': ['risk'],
  'DI-15': ['impactAssessment'],
  'DI-16': ['performanceReview'],
  'DI-17': ['auditProgramme', 'audit'],
  'DI-18': ['managementReview'],
  'DI-19': ['nonconformity'],
}

/** What is in effect and can be what the standard wants written down. */
export interface Written {
  /** Documents in force and evidence, by the requirement they name. */
  readonly byRequirement: ReadonlyMap<string, number>
  /** Records in effect by type. */
  readonly byType: ReadonlyMap<string, number>
}

export interface DocumentedNow {
  /** `DI-01`. */
  readonly id: string
  readonly requirement: string
  readonly isEffective: boolean
  /** How many records, documents and pieces of evidence say it. */
  readonly count: number
}

/**
 * Which of what ISO/IEC 42001 wants written down is in effect: DI-01 to DI-19 (brief §1.1). A document in force or evidence for its
 * clause counts, and the records that are the item; that a task, an improvement or an audit names the clause does not. The statement
 * of applicability must be in force itself.
 * @param standard of whose clauses of the same numbers it is asked
 */
export function documentedNow(
  { byRequirement, byType }: Written,
  hasStatement: boolean,
  standard = 'iso42001',
): DocumentedNow[] {
  return documentedItems.map(({ id, ref }) => {
    const requirement = keyOf(standard, ref)
    const said = byRequirement.get(requirement) ?? 0
    const counts = (documentedTypes[id] ?? []).map((type) => byType.get(type) ?? 0)
    const isRecorded = counts.length > 0 && counts.every((count) => count > 0)
    return {
      id,
      requirement,
      isEffective: id === 'DI-06' ? hasStatement : said > 0 || isRecorded,
      count: counts.reduce((sum, one) => sum + one, said),
    }
  })
}

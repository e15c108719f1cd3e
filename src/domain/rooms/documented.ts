import { counting } from '../conformity/counting.ts'
import { documentedItems } from '../standards/details/documentedInformation.ts'
import { keyOf } from '../standards/requirement.ts'

/** Records that are a piece of documented information by what they are; documents are found by the requirement they serve. */
const records: Readonly<Record<string, readonly string[]>> = {
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

export interface DocumentedSource {
  readonly id: string
  readonly requirement: string
  /** Record types, each with the states in which its records hold. */
  readonly records: readonly { readonly type: string; readonly states: readonly string[] }[]
}

/** Where each of DI-01 to DI-19 is found: documents in force that serve the clause, and records that are it (C-258). */
export const documentedSources: readonly DocumentedSource[] = documentedItems.map(({ id, ref }) => ({
  id,
  requirement: keyOf('iso42001', ref),
  records: (records[id] ?? []).flatMap((type) => {
    const states = counting[type]?.inEffect
    return states ? [{ type, states }] : []
  }),
}))

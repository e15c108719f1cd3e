import type { Facts } from '#domain/kernel/facts.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import type { Certification } from './fields.ts'

export type CertificationFacts = Facts<Certification>

/** Standing towards one certification that is not a role. */
export const certificationRelations = {
  owner: (facts: CertificationFacts) => isWriting(facts.actor, facts.before.owner),
  sponsor: (facts: CertificationFacts) => isWriting(facts.actor, facts.before.sponsor),
  projectManager: (facts: CertificationFacts) => isWriting(facts.actor, facts.before.projectManager),
}

import { isWriting } from '#domain/people/isWriting.ts'
import type { IncidentFacts } from './fields.ts'

/** Standing towards one incident that is not a role; a viewer reads, whatever was entrusted to them before. */
export const incidentRelations = {
  owner: (facts: IncidentFacts) => isWriting(facts.actor, facts.before.owner),
  raiser: (facts: IncidentFacts) => isWriting(facts.actor, facts.before.createdBy),
  /** Whoever was let in and works on it. */
  confidant: (facts: IncidentFacts) => facts.before.confidants.some(({ person }) => isWriting(facts.actor, person)),
}

/** Who takes things in and brings them to an end. */
export const keepers = ['aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement'] as const
/** Who works on one. */
export const workers = ['owner', ...keepers] as const

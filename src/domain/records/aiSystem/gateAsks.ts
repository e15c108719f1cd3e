import type { EnvelopeField } from '#domain/kernel/recordType.ts'
import type { GateName } from './decisionFields.ts'
import type { AiSystem } from './fields.ts'

type Asked = (keyof AiSystem & string) | EnvelopeField

/** What may be filled in while passing a gate: what it asks for, so that one form is enough. */
export const gateAsks = {
  G1: [
    'owner',
    'purpose',
    'origin',
    'role',
    'tier',
    'annex',
    'tierBecause',
    'dataCategories',
    'affectedPersons',
    'decisionConditions',
  ],
  G2: [
    'systemRequirements',
    'responsibleObjectives',
    'oversightMode',
    'oversight',
    'oversightWhen',
    'interveneMeans',
    'overrideMeans',
    'stopMeans',
    'supplier',
    'dueDiligence',
    'configuration',
    'criteria',
    'decisionConditions',
  ],
  G3: ['developers', 'datasets', 'resourceGaps', 'dueDiligence', 'criteria', 'decisionConditions'],
  G4: ['developers', 'validationReport', 'limitations', 'decisionConditions'],
  G5: [
    'userInformation',
    'resourceGaps',
    'monitoring',
    'drillEveryMonths',
    'loggingOn',
    'logging',
    'rollbackPlan',
    'incidentContacts',
    'registration',
    'transparency',
    'decisionConditions',
  ],
  G7: [
    'dependantsInformed',
    'dataDisposition',
    'modelDisposition',
    'logsKeptUntil',
    'retirementLesson',
    'decisionConditions',
  ],
} as const satisfies Record<GateName, readonly Asked[]>

import { recordType } from '#domain/kernel/recordType.ts'
import { decideMoves } from './decideMoves.ts'
import { dueOf } from './due.ts'
import { mayEditNonconformity } from './editing.ts'
import { nonconformityFields } from './fields.ts'
import { nonconformityRelations } from './people.ts'
import { planMoves } from './planMoves.ts'
import { reactMoves } from './reactMoves.ts'
import { sideMoves } from './sideMoves.ts'
import { nonconformityStates, statusOf } from './stages.ts'
import { triageMoves } from './triageMoves.ts'
import { verifyMoves } from './verifyMoves.ts'

/** The nonconformity and its corrective action (brief §3.2). This is its table of contents; each part is a file beside it. */
export const nonconformity = recordType({
  name: 'nonconformity',
  plural: 'nonconformities',
  prefix: 'NC',
  label: { en: 'Nonconformity', de: 'Nichtkonformität' },
  pluralLabel: { en: 'Nonconformities', de: 'Nichtkonformitäten' },
  topics: ['nonconformity', 'correctiveAction'],
  fields: nonconformityFields,
  states: nonconformityStates,
  initial: 'reported',
  numberedBy: 'reported',
  captures: [
    'title',
    'description',
    'site',
    'process',
    'detectedOn',
    'origin',
    'aiSystem',
    'immediateActions',
    'requirement',
    'requirementPart',
    'evidenceStatement',
    'externalScale',
    'externalGrade',
    'externalSeverity',
  ],
  relations: nonconformityRelations,
  editableBy: [
    'owner',
    'raiser',
    'answersForProcess',
    'analyst',
    'responsibleForAction',
    'aimsManager',
    'processOwner',
  ],
  moves: { ...triageMoves, ...reactMoves, ...decideMoves, ...planMoves, ...verifyMoves, ...sideMoves },
  mayEdit: mayEditNonconformity,
  derive: (record) => ({ status: statusOf(record.state), due: dueOf(record) }),
})

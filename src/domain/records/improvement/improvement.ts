import { recordType } from '#domain/kernel/recordType.ts'
import { amendMoves } from './amendMove.ts'
import { clockOf } from './clocks.ts'
import { openDebts } from './debts.ts'
import { mayEditImprovement } from './editing.ts'
import { improvementFields } from './fields.ts'
import { outcomeMoves } from './outcomeMoves.ts'
import { improvementRelations } from './people.ts'
import { plannedEnd } from './plannedEnd.ts'
import { registerMoves } from './registerMoves.ts'
import { sideMoves } from './sideMoves.ts'
import { improvementStates, statusOf } from './stages.ts'
import { workMoves } from './workMoves.ts'

/** The improvement: what the register holds (brief §3.1). This is its table of contents; each part is a file beside it. */
export const improvement = recordType({
  name: 'improvement',
  plural: 'improvements',
  prefix: 'IMP',
  label: { en: 'Improvement', de: 'Verbesserung' },
  pluralLabel: { en: 'Improvements', de: 'Verbesserungen' },
  topics: ['continualImprovement'],
  fields: improvementFields,
  states: improvementStates,
  initial: 'candidate',
  numberedBy: 'registered',
  captures: [
    'title',
    'description',
    'sourceType',
    'sourceWords',
    'problemMetric',
    'problemIncident',
    'problemFinding',
    'category',
    'dimensions',
    'frameworkReference',
    'ownArea',
    'effortDays',
    'cost',
  ],
  relations: improvementRelations,
  editableBy: ['owner', 'raiser', 'improvementCoordinator', 'aimsManager', 'responsibleForAction'],
  moves: { ...registerMoves, ...workMoves, ...outcomeMoves, ...amendMoves, ...sideMoves },
  mayEdit: mayEditImprovement,
  debts: openDebts,
  debtsNeed: ['activePeople', 'scoringModels', 'proof'],
  derive: (record) => ({ status: statusOf(record.state), due: clockOf(record), plannedEnd: plannedEnd(record) }),
})

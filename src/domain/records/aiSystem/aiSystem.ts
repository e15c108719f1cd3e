import { recordType } from '#domain/kernel/recordType.ts'
import type { Day } from '#domain/time/days.ts'
import { changeMoves } from './changeMoves.ts'
import { nextDrill } from './drills.ts'
import { mayEditSystem } from './editing.ts'
import { type AiSystem, aiSystemFields } from './fields.ts'
import { gateMoves } from './gateMoves.ts'
import { operationMoves } from './operationMoves.ts'
import { systemRelations } from './people.ts'
import { aiSystemStates } from './states.ts'

const said = [
  'purpose',
  'origin',
  'role',
  'tier',
  'annex',
  'tierBecause',
  'highRisk',
  'dataCategories',
  'affectedPersons',
  'supplier',
  'site',
  'department',
  'reference',
  'designAuthority',
  'dataSteward',
  'technicalLead',
  'validator',
  'oversight',
  'riskAssessment',
  'riskAssessedUntil',
  'deploymentApproval',
  'deploymentApprovedOn',
] as const

/** An AI system, made here or bought: seven stages with gates between them, stopped at once by whoever oversees it (brief §3.8). */
export const aiSystem = recordType({
  name: 'aiSystem',
  plural: 'ai-systems',
  prefix: 'AIS',
  label: { en: 'AI system', de: 'KI-System' },
  pluralLabel: { en: 'AI systems', de: 'KI-Systeme' },
  topics: ['riskAssessment', 'impactAssessment'],
  fields: aiSystemFields,
  states: aiSystemStates,
  initial: 'identified',
  numberedBy: 'identified',
  captures: ['title', 'owner', ...said],
  relations: systemRelations,
  editableBy: ['owner', 'designAuthority', 'dataSteward', 'technicalLead', 'validator', 'processOwner', 'aimsManager'],
  moves: { ...gateMoves, ...operationMoves, ...changeMoves },
  mayEdit: mayEditSystem,
  derive: (record) => ({ status: statusOf(record.state), due: dueOf(record), highRisk: isHighRisk(record) }),
})

/** Follows from the class of the EU AI Act; said by hand only while no class is. */
function isHighRisk({ tier, highRisk }: AiSystem): boolean {
  return tier === null ? highRisk : tier === 'high'
}

function statusOf(state: string): string {
  if (state === 'retired') return 'completed'
  return state === 'identified' ? 'planned' : 'inProgress'
}

/** While it runs: the next drill, or the end of an assessment kept elsewhere, whichever comes first. */
function dueOf(record: AiSystem & { readonly state: string }): Day | null {
  if (record.state !== 'live') return null
  return [record.riskAssessedUntil, nextDrill(record)].flatMap((day) => day ?? []).toSorted()[0] ?? null
}

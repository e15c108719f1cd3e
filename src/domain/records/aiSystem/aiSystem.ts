import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type AiSystem, aiSystemFields } from './fields.ts'
import { aiSystemStates } from './states.ts'

type SystemFacts = Facts<AiSystem>

const said = [
  'purpose',
  'origin',
  'role',
  'highRisk',
  'site',
  'riskAssessment',
  'riskAssessedUntil',
  'deploymentApproval',
  'deploymentApprovedOn',
  'oversight',
] as const

/** An AI system: live, suspended at once by whoever oversees it, retired for good. Its life cycle comes in a later part (brief §3.8). */
export const aiSystem = recordType({
  name: 'aiSystem',
  plural: 'ai-systems',
  prefix: 'AIS',
  label: { en: 'AI system', de: 'KI-System' },
  pluralLabel: { en: 'AI systems', de: 'KI-Systeme' },
  topics: ['riskAssessment', 'impactAssessment'],
  fields: aiSystemFields,
  states: aiSystemStates,
  initial: 'live',
  numberedBy: 'live',
  captures: ['title', 'owner', ...said],
  relations: {
    owner: (facts: SystemFacts) => isWriting(facts.actor, facts.before.owner),
    oversight: (facts: SystemFacts) => facts.before.oversight.some(({ person }) => isWriting(facts.actor, person)),
  },
  editableBy: ['owner', 'processOwner', 'aimsManager'],
  moves: {
    suspend: {
      label: { en: 'Suspend', de: 'Aussetzen' },
      from: ['live'],
      to: 'suspended',
      by: ['owner', 'oversight', 'processOwner', 'aimsManager', 'topManagement'],
      reason: 'required',
      effect: ({ now, reason }) => ({ suspendedAt: now, suspendedBecause: reason }),
    },
    resume: {
      label: { en: 'Put back into operation', de: 'Wieder in Betrieb nehmen' },
      from: ['suspended'],
      to: 'live',
      by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
      reason: 'required',
      effect: () => ({ suspendedAt: null, suspendedBecause: null }),
    },
    retire: {
      label: { en: 'Retire', de: 'Stilllegen' },
      from: ['live', 'suspended'],
      to: 'retired',
      by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before, record }, changed) =>
    unmet(
      before.state === 'retired' && refuse('system_retired'),
      changed.includes('owner') && record.owner === null && refuse('owner_missing', { field: 'owner' }),
    ),
  derive: ({ state, riskAssessedUntil }) => ({
    status: state === 'retired' ? 'completed' : 'inProgress',
    due: state === 'live' ? riskAssessedUntil : null,
  }),
})

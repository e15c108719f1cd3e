import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { measuredNames, objectiveFields, planNames } from './fields.ts'
import { latestValue, notAchieved, notApprovable, notMissed, type ObjectiveFacts } from './guards.ts'
import { objectiveStates } from './states.ts'

const about = ['description', 'theme', 'aiSystem', 'requirements'] as const
const answering = ['owner', 'aimsManager', 'topManagement'] as const
const open: readonly string[] = ['proposed', 'approved', 'active']

/** An objective with a number, a day and a plan (brief §3.9; C-023, C-306…C-308). */
export const objective = recordType({
  name: 'objective',
  plural: 'objectives',
  prefix: 'OBJ',
  label: { en: 'Objective', de: 'Ziel' },
  pluralLabel: { en: 'Objectives', de: 'Ziele' },
  topics: ['objectives', 'measurement'],
  fields: objectiveFields,
  states: objectiveStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', ...about, ...measuredNames, ...planNames, 'replaces'],
  relations: { owner: (facts: ObjectiveFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: [...answering],
  moves: {
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['proposed'],
      to: 'approved',
      by: ['topManagement'],
      asks: ['owner', ...measuredNames, ...planNames],
      needs: ['objective', 'activePeople'],
      guard: notApprovable,
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    begin: {
      label: { en: 'Begin to follow it', de: 'Mit der Verfolgung beginnen' },
      from: ['approved'],
      to: 'active',
      by: [...answering],
      effect: ({ today }) => ({ activeSince: today }),
    },
    achieve: {
      label: { en: 'Record it as achieved', de: 'Als erreicht festhalten' },
      from: ['active'],
      to: 'achieved',
      by: [...answering],
      asks: ['lesson'],
      needs: ['objective'],
      guard: notAchieved,
      effect: (facts) => ({ endedOn: facts.today, endedAt: latestValue(facts) }),
    },
    miss: {
      label: { en: 'Record it as missed', de: 'Als verfehlt festhalten' },
      from: ['active'],
      to: 'missed',
      by: [...answering],
      asks: ['lesson'],
      needs: ['objective'],
      reason: 'required',
      guard: notMissed,
      effect: (facts) => ({ endedOn: facts.today, endedAt: latestValue(facts) }),
    },
    replace: {
      label: { en: 'Replace it by another', de: 'Durch ein anderes ersetzen' },
      from: ['approved', 'active'],
      to: 'revised',
      by: ['aimsManager', 'topManagement'],
      asks: ['lesson'],
      needs: ['objective'],
      reason: 'required',
      effect: (facts) => ({ endedOn: facts.today, endedAt: latestValue(facts) }),
    },
    retire: {
      label: { en: 'Drop it', de: 'Aufgeben' },
      from: ['proposed', 'approved', 'active'],
      to: 'retired',
      by: ['aimsManager', 'topManagement'],
      reason: 'required',
      effect: ({ today }) => ({ endedOn: today }),
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'proposed' &&
        changed.some((field) => (measuredNames as readonly string[]).includes(field)) &&
        refuse('objective_approved'),
      !open.includes(before.state) && refuse('objective_ended'),
    ),
  derive: ({ state, targetOn }) => ({
    status:
      { proposed: 'candidate', approved: 'planned', active: 'inProgress', retired: 'cancelled' }[state] ?? 'completed',
    due: state === 'approved' || state === 'active' ? targetOn : null,
  }),
})

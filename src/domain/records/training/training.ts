import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addDays } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import { type Training, trainingFields } from './fields.ts'
import { trainingStates } from './states.ts'

type TrainingFacts = Facts<Training>

const trainers = ['aimsManager', 'documentOwner', 'processOwner'] as const
const DUE_DAYS = 30

/** The training of one person (brief §3.9, C-345). Evidence closes the doing; whether it worked somebody else says. */
export const training = recordType({
  name: 'training',
  plural: 'trainings',
  prefix: 'TRN',
  label: { en: 'Training', de: 'Schulung' },
  pluralLabel: { en: 'Trainings', de: 'Schulungen' },
  topics: ['documentedInformation'],
  fields: trainingFields,
  states: trainingStates,
  initial: 'assigned',
  numberedBy: 'assigned',
  captures: ['title', 'person', 'competence', 'because', 'dueOn'],
  relations: { trainee: (facts: TrainingFacts) => isWriting(facts.actor, facts.before.person) },
  editableBy: [...trainers],
  moves: {
    start: {
      label: { en: 'Start', de: 'Beginnen' },
      from: ['assigned'],
      to: 'inProgress',
      by: ['trainee', ...trainers],
      guard: ({ record }) => unmet(!record.person && refuse('trainee_missing', { field: 'person' })),
      effect: ({ now }) => ({ startedAt: now }),
    },
    complete: {
      label: { en: 'Report as completed', de: 'Als abgeschlossen melden' },
      from: ['inProgress'],
      to: 'completed',
      by: ['trainee', ...trainers],
      asks: ['completedOn', 'evidence', 'evidenceFile'],
      guard: notCompleted,
      effect: ({ record, today }) => ({ completedOn: record.completedOn ?? today }),
    },
    checkEffect: {
      label: { en: 'Check the effect', de: 'Wirkung prüfen' },
      from: ['completed'],
      to: 'effectivenessChecked',
      by: [...trainers, 'topManagement'],
      asks: ['effective'],
      guard: notChecked,
      effect: ({ actor, now }) => ({ checkedAt: now, checkedBy: actorId(actor) }),
    },
    confirm: {
      label: { en: 'Confirm as valid', de: 'Als gültig bestätigen' },
      from: ['effectivenessChecked'],
      to: 'valid',
      by: [...trainers, 'topManagement'],
      needs: ['ofCompetence'],
      guard: ({ record }) => unmet(record.effective?.answer !== 'yes' && refuse('training_not_effective')),
      effect: ({ before, answers, today }) => {
        const from = before.completedOn ?? today
        const months = answers.ofCompetence?.validMonths
        return { validFrom: from, validUntil: months ? addMonths(from, months) : null }
      },
    },
    repeat: {
      label: { en: 'Do it again', de: 'Wiederholen' },
      from: ['effectivenessChecked'],
      to: 'assigned',
      by: [...trainers, 'topManagement'],
      asks: ['dueOn'],
      guard: ({ record, before, today }) =>
        unmet(
          record.effective?.answer === 'yes' && refuse('training_was_effective'),
          record.dueOn !== before.dueOn &&
            (record.dueOn ?? '') < today &&
            refuse('training_day_passed', { field: 'dueOn' }),
        ),
      effect: ({ record, before, today }) => ({
        dueOn: record.dueOn === before.dueOn ? addDays(today, DUE_DAYS) : record.dueOn,
        ...{ startedAt: null, completedOn: null, evidence: null, evidenceFile: null },
        ...{ effective: null, checkedAt: null, checkedBy: null },
      }),
    },
    redate: {
      label: { en: 'Move the day', de: 'Termin verschieben' },
      from: ['assigned', 'inProgress'],
      by: [...trainers],
      asks: ['dueOn'],
      reason: 'required',
      guard: ({ record, before, today }) =>
        unmet(
          (!record.dueOn || record.dueOn === before.dueOn || record.dueOn < today) &&
            refuse('training_day_passed', { field: 'dueOn' }),
        ),
    },
    expire: {
      label: { en: 'Runs out', de: 'Läuft ab' },
      from: ['valid'],
      to: 'expired',
      // The day's clock does it, or the next training that takes its place.
      by: [],
    },
    cancel: {
      label: { en: 'Cancel', de: 'Absagen' },
      from: ['assigned', 'inProgress'],
      to: 'cancelled',
      by: [...trainers],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'assigned' && refuse('training_under_way'),
      ...(['dueOn', 'completedOn', 'evidence', 'evidenceFile', 'effective'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
    ),
  derive: ({ state, dueOn, validUntil }) => ({
    status:
      { assigned: 'planned', valid: 'completed', expired: 'completed', cancelled: 'cancelled' }[state] ?? 'inProgress',
    due: ['assigned', 'inProgress'].includes(state) ? dueOn : state === 'valid' ? validUntil : null,
  }),
})

function notCompleted({ record, today }: TrainingFacts): readonly Refusal[] {
  return unmet(
    !record.evidence?.trim() && !record.evidenceFile && refuse('training_evidence_missing', { field: 'evidence' }),
    record.completedOn !== null && record.completedOn > today && refuse('training_day_ahead', { field: 'completedOn' }),
  )
}

/** Whether somebody learned it is not theirs to say. */
function notChecked({ record, before, actor }: TrainingFacts): readonly Refusal[] {
  const { effective } = record
  const isReasoned = (effective?.answer === 'yes' || effective?.answer === 'no') && Boolean(effective.why?.trim())
  return unmet(
    before.person !== null && before.person === actorId(actor) && refuse('own_effect'),
    !isReasoned && refuse('effect_unanswered', { field: 'effective' }),
  )
}

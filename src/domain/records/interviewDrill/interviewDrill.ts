import { drawnBySeed } from '#domain/culture/drill.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { type InterviewDrill, interviewDrillFields } from './fields.ts'
import { interviewDrillStates } from './states.ts'

type DrillFacts = Facts<InterviewDrill>

/** Who asks, and who reads what single people said. Everyone sees the share. */
export const interviewing = ['aimsManager', 'internalAuditor', 'improvementCoordinator'] as const

/** People drawn by lot are asked for a recent improvement: credible is who names one and what it did (C-148). */
export const interviewDrill = recordType({
  name: 'interviewDrill',
  plural: 'interview-drills',
  prefix: 'DRL',
  label: { en: 'Interview drill', de: 'Interviewprobe' },
  pluralLabel: { en: 'Interview drills', de: 'Interviewproben' },
  topics: ['awareness', 'continualImprovement'],
  fields: interviewDrillFields,
  states: interviewDrillStates,
  initial: 'planned',
  numberedBy: 'planned',
  captures: ['title', 'owner', 'heldOn', 'size', 'about'],
  relations: {},
  editableBy: [...interviewing],
  moves: {
    draw: {
      label: { en: 'Draw people', de: 'Personen ziehen' },
      from: ['planned'],
      to: 'drawn',
      by: [...interviewing],
      asks: ['size'],
      needs: ['staff', 'lot'],
      guard: ({ record, answers }) =>
        unmet(
          !record.size && refuse('drill_size_missing', { field: 'size' }),
          (record.size ?? 0) > answers.staff.length &&
            refuse('drill_too_many', { field: 'size', values: { count: answers.staff.length } }),
        ),
      effect: sampleDrawn,
    },
    conclude: {
      label: { en: 'Record the answers', de: 'Antworten festhalten' },
      from: ['drawn'],
      to: 'held',
      by: [...interviewing],
      asks: ['sample', 'heldOn'],
      guard: notAnswered,
      effect: ({ record, today }) => ({
        heldOn: record.heldOn ?? today,
        reached: record.sample.filter(({ named }) => named !== 'away').length,
        credible: record.sample.filter(({ named, effect }) => named === 'yes' && effect === 'yes').length,
      }),
    },
    cancel: {
      label: { en: 'Call off', de: 'Absagen' },
      from: ['planned', 'drawn'],
      to: 'cancelled',
      by: [...interviewing],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'planned' &&
        changed.some((field) => field !== 'owner' && field !== 'heldOn') &&
        refuse('drill_drawn'),
      changed.includes('sample') && refuse('changed_by_move', { field: 'sample' }),
    ),
  derive: ({ state, heldOn }) => ({
    status: { planned: 'planned', drawn: 'inProgress', held: 'completed' }[state] ?? 'cancelled',
    due: ['planned', 'drawn'].includes(state) ? heldOn : null,
  }),
})

/**
 * The people, drawn by a seed that anyone can draw them by again. Half of it is the server's, said in this moment: whoever knew the
 * number alone could call drills off unseen until one suits.
 */
function sampleDrawn({ before, record, answers: { staff, lot } }: DrillFacts): Partial<InterviewDrill> {
  const seed = `${before.number ?? before.id}/${lot}`
  const drawn = drawnBySeed(staff, { seed, size: record.size ?? 0 })
  const sample = drawn.map((person) => ({ id: '', person, named: null, improvement: null, effect: null }))
  return { seed, population: staff.length, sample }
}

/** Those who were drawn are asked, nobody else in their stead. */
function notAnswered({ record, before, today }: DrillFacts): readonly Refusal[] {
  const people = (of: InterviewDrill) =>
    of.sample
      .map(({ person }) => person)
      .toSorted()
      .join()
  const isOpen = record.sample.some(({ named, effect }) => named === null || (named === 'yes' && effect === null))
  return unmet(
    people(record) !== people(before) && refuse('drill_others_asked', { field: 'sample' }),
    isOpen && refuse('drill_unanswered', { field: 'sample' }),
    record.sample.every(({ named }) => named === 'away') && refuse('drill_nobody_reached', { field: 'sample' }),
    record.heldOn !== null && record.heldOn > today && refuse('day_ahead', { field: 'heldOn' }),
  )
}

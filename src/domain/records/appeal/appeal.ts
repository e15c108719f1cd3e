import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays } from '#domain/time/days.ts'
import { type Appeal, appealFields } from './fields.ts'
import { appealStates } from './states.ts'

type AppealFacts = Facts<Appeal>

/** How long a body has where nobody says otherwise. */
const ANSWER_DAYS = 30

const said = ['kind', 'body', 'certification', 'finding', 'statement', 'grounds', 'reference', 'answerBy'] as const
const keepers = ['certificationManager', 'aimsManager', 'topManagement'] as const

/** A dispute, an appeal or a complaint towards a certification body, until it is answered (C-271). */
export const appeal = recordType({
  name: 'appeal',
  plural: 'appeals',
  prefix: 'APL',
  label: { en: 'Appeal', de: 'Einspruch' },
  pluralLabel: { en: 'Appeals', de: 'Einsprüche' },
  topics: [],
  fields: appealFields,
  states: appealStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', ...said],
  relations: {},
  editableBy: keepers,
  moves: {
    lodge: {
      label: { en: 'Lodge', de: 'Einlegen' },
      from: ['draft'],
      to: 'lodged',
      by: keepers,
      asks: said,
      guard: notLodged,
      effect: ({ record, actor, today }) => ({
        lodgedOn: today,
        lodgedBy: actorId(actor),
        answerBy: record.answerBy ?? addDays(today, ANSWER_DAYS),
      }),
    },
    takeOn: {
      label: { en: 'Take it further', de: 'Weitertragen' },
      from: ['lodged'],
      by: keepers,
      asks: ['escalatedTo', 'answerBy'],
      reason: 'required',
      guard: ({ record, today }) =>
        unmet(
          !record.escalatedTo?.trim() && refuse('escalated_to_missing', { field: 'escalatedTo' }),
          (!record.answerBy || record.answerBy <= today) && refuse('day_not_ahead', { field: 'answerBy' }),
        ),
      effect: ({ today }) => ({ escalatedOn: today }),
    },
    answer: {
      label: { en: 'Record the answer', de: 'Bescheid festhalten' },
      from: ['lodged'],
      to: 'answered',
      by: keepers,
      asks: ['outcome', 'outcomeBecause', 'decidedOn', 'reference'],
      guard: notAnswered,
    },
    withdraw: {
      label: { en: 'Take back', de: 'Zurücknehmen' },
      from: ['draft', 'lodged'],
      to: 'withdrawn',
      by: keepers,
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'draft' &&
        changed.some((field) => !['title', 'owner', 'reference', 'receivedOn'].includes(field)) &&
        refuse('appeal_lodged'),
      ...(['outcome', 'outcomeBecause', 'decidedOn', 'escalatedTo'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
    ),
  derive: ({ state, answerBy }) => ({
    status: { draft: 'planned', lodged: 'inProgress', answered: 'completed' }[state] ?? 'cancelled',
    due: state === 'lodged' ? answerBy : null,
  }),
})

function notLodged({ record, today }: AppealFacts): readonly Refusal[] {
  return unmet(
    !record.kind && refuse('appeal_kind_missing', { field: 'kind' }),
    !record.body && refuse('appeal_body_missing', { field: 'body' }),
    record.kind === 'dispute' && !record.finding && refuse('appeal_finding_missing', { field: 'finding' }),
    !record.statement?.trim() && refuse('appeal_statement_missing', { field: 'statement' }),
    !record.grounds?.trim() && refuse('appeal_grounds_missing', { field: 'grounds' }),
    record.answerBy !== null && record.answerBy <= today && refuse('day_not_ahead', { field: 'answerBy' }),
  )
}

function notAnswered({ record, today }: AppealFacts): readonly Refusal[] {
  return unmet(
    !record.outcome && refuse('appeal_outcome_missing', { field: 'outcome' }),
    !record.outcomeBecause?.trim() && refuse('appeal_outcome_because_missing', { field: 'outcomeBecause' }),
    !record.decidedOn && refuse('appeal_decided_on_missing', { field: 'decidedOn' }),
    record.decidedOn !== null && record.decidedOn > today && refuse('appeal_decided_ahead', { field: 'decidedOn' }),
  )
}

import { FEWEST_ANSWERS } from '#domain/culture/questions.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { type PulseSurvey, pulseSurveyFields } from './fields.ts'
import { pulseSurveyStates } from './states.ts'

type SurveyFacts = Facts<PulseSurvey>

const said = ['kind', 'about', 'introduction', 'asked', 'closesOn'] as const
const asking = ['improvementCoordinator', 'aimsManager', 'topManagement', 'internalAuditor'] as const

/**
 * A short anonymous survey (C-138, C-211). Open it may not be changed, closed it never opens again: what is shown is shown once, so
 * that no two looks can be compared.
 */
export const pulseSurvey = recordType({
  name: 'pulseSurvey',
  plural: 'pulse-surveys',
  prefix: 'PLS',
  label: { en: 'Survey', de: 'Umfrage' },
  pluralLabel: { en: 'Surveys', de: 'Umfragen' },
  topics: ['continualImprovement', 'leadership', 'awareness'],
  fields: pulseSurveyFields,
  states: pulseSurveyStates,
  initial: 'draft',
  numberedBy: 'open',
  captures: ['title', 'owner', ...said],
  relations: {},
  editableBy: [...asking],
  moves: {
    open: {
      label: { en: 'Open', de: 'Eröffnen' },
      from: ['draft'],
      to: 'open',
      by: [...asking],
      asks: [...said],
      needs: ['survey'],
      guard: notReady,
      effect: ({ today, answers }) => ({ openedOn: today, invited: answers.survey.invited }),
    },
    close: {
      label: { en: 'End', de: 'Beenden' },
      from: ['open'],
      to: 'closed',
      by: [...asking],
      guard: ({ before, today }) =>
        unmet(
          before.closesOn !== null &&
            before.closesOn >= today &&
            refuse('survey_runs', { values: { day: before.closesOn } }),
        ),
      effect: ({ today }) => ({ closedOn: today }),
    },
    cancel: {
      label: { en: 'Call off', de: 'Absagen' },
      from: ['draft', 'open'],
      to: 'cancelled',
      by: [...asking],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state !== 'draft' && refuse('survey_opened')),
  derive: ({ state, closesOn }) => ({
    status: { draft: 'planned', open: 'inProgress', closed: 'completed' }[state] ?? 'cancelled',
    due: state === 'open' ? closesOn : null,
  }),
})

/** A pulse asks everyone, one at a time; about a record those are asked whom it affects. Fewer people than answers needed are asked for nothing. */
function notReady({ record, today, answers }: SurveyFacts): readonly Refusal[] {
  const { invited, isAnotherOpen, isNearlyAsked } = answers.survey
  return unmet(
    !record.kind && refuse('survey_kind_missing', { field: 'kind' }),
    (!record.closesOn || record.closesOn <= today) && refuse('survey_day_missing', { field: 'closesOn' }),
    record.kind === 'pulse' && record.asked.length > 0 && refuse('survey_asks_everyone', { field: 'asked' }),
    record.kind !== 'pulse' && !record.about && refuse('survey_about_missing', { field: 'about' }),
    record.kind === 'pulse' && isAnotherOpen && refuse('survey_another_open'),
    invited < FEWEST_ANSWERS && refuse('survey_too_few', { field: 'asked', values: { least: FEWEST_ANSWERS } }),
    isNearlyAsked && refuse('survey_nearly_asked', { field: 'asked', values: { least: FEWEST_ANSWERS } }),
  )
}

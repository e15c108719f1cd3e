import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type GapAssessment, gapAssessmentFields } from './fields.ts'
import { gapAssessmentStates } from './states.ts'

type GapFacts = Facts<GapAssessment>

/** Every requirement of one standard with a score, and what is done about those that are not met (C-247, C-335). The grid is a table of its own. */
export const gapAssessment = recordType({
  name: 'gapAssessment',
  plural: 'gap-assessments',
  prefix: 'GAP',
  label: { en: 'Gap assessment', de: 'Lückenanalyse' },
  pluralLabel: { en: 'Gap assessments', de: 'Lückenanalysen' },
  topics: [],
  fields: gapAssessmentFields,
  states: gapAssessmentStates,
  initial: 'open',
  numberedBy: 'open',
  captures: ['title', 'owner', 'standard', 'scope', 'method', 'assessors', 'conductedOn', 'closeBy'],
  relations: { owner: (facts: GapFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', 'certificationManager', 'aimsManager'],
  moves: {
    conclude: {
      label: { en: 'Conclude', de: 'Auswerten' },
      from: ['open'],
      to: 'concluded',
      by: ['owner', 'certificationManager', 'aimsManager'],
      asks: ['conductedOn', 'closeBy', 'assessors', 'summary'],
      needs: ['gaps'],
      guard: notConcluded,
      effect: ({ actor, now, answers: { gaps } }) => ({
        concludedAt: now,
        concludedBy: actorId(actor),
        metPercent: percent(gaps.met, gaps.applicable),
        reusePercent: gaps.reusePercent,
      }),
    },
    close: {
      label: { en: 'Close', de: 'Abschließen' },
      from: ['concluded'],
      to: 'closed',
      by: ['owner', 'certificationManager', 'aimsManager'],
      needs: ['gaps'],
      guard: ({ answers: { gaps } }) =>
        unmet(gaps.open.length > 0 && refuse('gaps_open', { values: { count: gaps.open.length } })),
    },
    cancel: {
      label: { en: 'Call off', de: 'Abbrechen' },
      from: ['open', 'concluded'],
      to: 'cancelled',
      by: ['owner', 'certificationManager', 'aimsManager'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      ['closed', 'cancelled'].includes(before.state) && refuse('gap_at_rest'),
      before.state === 'concluded' &&
        changed.includes('standard') &&
        refuse('gap_standard_fixed', { field: 'standard' }),
    ),
  derive: ({ state, closeBy }) => ({
    status: { open: 'planned', concluded: 'inProgress', closed: 'completed' }[state] ?? 'cancelled',
    due: state === 'concluded' ? closeBy : null,
  }),
})

/** All requirements are scored, and every gap has somebody and a day, or somebody's word that it stays. */
function notConcluded({ record, answers: { gaps } }: GapFacts): readonly Refusal[] {
  const unscored = gaps.total - gaps.scored
  return unmet(
    !record.standard && refuse('certifiable_missing', { field: 'standard' }),
    !record.conductedOn && refuse('gap_day_missing', { field: 'conductedOn' }),
    unscored > 0 && refuse('gap_unscored', { values: { count: unscored, total: gaps.total } }),
    gaps.unplanned.length > 0 && refuse('gaps_unplanned', { values: { count: gaps.unplanned.length } }),
  )
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}

import { claimRefusals } from '#domain/claims/refused.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Benefit, benefitFields } from './fields.ts'
import { regulatoryCaveat } from './kinds.ts'
import { benefitStates } from './states.ts'

type BenefitFacts = Facts<Benefit>

const told = [
  'certification',
  'kind',
  'expected',
  'indicator',
  'metric',
  'unit',
  'baseline',
  'target',
  'expectedBy',
] as const
const found = ['realised', 'realisedOn', 'shownBy'] as const
const judges = ['certificationManager', 'aimsManager', 'topManagement'] as const
const judged = { from: ['expected'], by: judges, asks: found, needs: ['ownSystems'], guard: notMeasured } as const

/** A benefit: said before with its indicator and target, measured after; what did not come is said as well (C-238). */
export const benefit = recordType({
  name: 'benefit',
  plural: 'benefits',
  prefix: 'BEN',
  label: { en: 'Benefit', de: 'Nutzen' },
  pluralLabel: { en: 'Benefits', de: 'Nutzen' },
  topics: ['objectives'],
  fields: benefitFields,
  states: benefitStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', ...told],
  relations: { owner: (facts: BenefitFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', ...judges],
  moves: {
    expect: {
      label: { en: 'Expect it', de: 'Erwarten' },
      from: ['proposed'],
      to: 'expected',
      by: judges,
      asks: ['owner', ...told],
      needs: ['ownSystems'],
      guard: notExpectable,
      effect: ({ record, settings }) => ({
        caveat: record.kind === 'regulatory' ? regulatoryCaveat[settings.language] : null,
      }),
    },
    realise: { label: { en: 'It came', de: 'Ist eingetreten' }, to: 'realised', ...judged },
    realisePartly: {
      label: { en: 'It came in part', de: 'Ist teilweise eingetreten' },
      to: 'partlyRealised',
      ...judged,
    },
    miss: { label: { en: 'It did not come', de: 'Ist nicht eingetreten' }, to: 'missed', ...judged },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'proposed' && changed.some((field) => field !== 'owner') && refuse('benefit_settled'),
      ...found.map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
    ),
  derive: ({ state, expectedBy }) => ({
    status: { proposed: 'planned', expected: 'inProgress' }[state] ?? 'completed',
    due: state === 'expected' ? expectedBy : null,
  }),
})

function notExpectable({ record, answers }: BenefitFacts): readonly Refusal[] {
  return [
    ...unmet(
      !record.kind && refuse('benefit_kind_missing', { field: 'kind' }),
      !record.expected?.trim() && refuse('benefit_expected_missing', { field: 'expected' }),
      !record.indicator?.trim() && refuse('benefit_indicator_missing', { field: 'indicator' }),
      record.baseline === null && refuse('benefit_target_missing', { field: 'baseline' }),
      record.target === null && refuse('benefit_target_missing', { field: 'target' }),
      !record.expectedBy && refuse('benefit_day_missing', { field: 'expectedBy' }),
    ),
    ...claimRefusals(record.expected, 'expected', answers.ownSystems),
  ]
}

function notMeasured({ record, today, answers }: BenefitFacts): readonly Refusal[] {
  return [
    ...unmet(
      record.realised === null && refuse('benefit_unmeasured', { field: 'realised' }),
      !record.realisedOn && refuse('benefit_unmeasured', { field: 'realisedOn' }),
      record.realisedOn !== null && record.realisedOn > today && refuse('day_not_come', { field: 'realisedOn' }),
      !record.shownBy?.trim() && refuse('benefit_evidence_missing', { field: 'shownBy' }),
    ),
    ...claimRefusals(record.shownBy, 'shownBy', answers.ownSystems),
  ]
}

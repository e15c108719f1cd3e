import type { Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { investmentStates } from './states.ts'

/** What we put time and money into to become able to do more: skills, tools, processes, research with others (C-058, C-062). */
const investmentFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      expertise: { en: 'Expertise', de: 'Fachwissen' },
      tools: { en: 'Tools', de: 'Werkzeuge' },
      processes: { en: 'Processes', de: 'Abläufe' },
      partnership: { en: 'Research partnership', de: 'Forschungspartnerschaft' },
    },
  },
  description: { kind: 'text', long: true, label: { en: 'What it makes possible', de: 'Was es möglich macht' } },
  partner: { kind: 'text', label: { en: 'Partner', de: 'Partner' } },
  agreement: {
    kind: 'text',
    label: { en: 'Agreement', de: 'Vereinbarung' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo sie zu finden ist, mit Name oder Nummer.' },
  },
  cost: { kind: 'number', min: 0, max: 1000000000, label: { en: 'Cost', de: 'Kosten' } },
  until: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
  result: { kind: 'text', long: true, label: { en: 'What came of it', de: 'Was daraus wurde' } },
  endedAt: { kind: 'instant', system: true, label: { en: 'Ended', de: 'Beendet' } },
} as const satisfies Fields

type InvestmentFacts = Facts<Values<typeof investmentFields>>

const said = ['kind', 'description', 'partner', 'agreement', 'cost', 'until'] as const
const keepers = ['owner', 'aimsManager', 'processOwner'] as const

/** An investment in what we are able to do; what it makes possible is raised from it as an improvement. */
export const investment = recordType({
  name: 'investment',
  plural: 'investments',
  prefix: 'INV',
  label: { en: 'Investment in capability', de: 'Investition in Fähigkeiten' },
  pluralLabel: { en: 'Investments in capability', de: 'Investitionen in Fähigkeiten' },
  topics: ['resources', 'continualImprovement'],
  fields: investmentFields,
  states: investmentStates,
  initial: 'planned',
  numberedBy: 'planned',
  captures: ['title', 'owner', ...said],
  relations: { owner: ({ actor, before }: InvestmentFacts) => isWriting(actor, before.owner) },
  editableBy: keepers,
  moves: {
    begin: {
      label: { en: 'Begin', de: 'Beginnen' },
      from: ['planned'],
      to: 'running',
      by: [...keepers, 'topManagement'],
      asks: said,
      guard: ({ record }) =>
        unmet(
          !record.owner && refuse('owner_missing', { field: 'owner' }),
          !record.kind && refuse('investment_kind_missing', { field: 'kind' }),
          record.kind === 'partnership' && !record.partner?.trim() && refuse('partner_missing', { field: 'partner' }),
          record.kind === 'partnership' &&
            !record.agreement?.trim() &&
            refuse('agreement_missing', { field: 'agreement' }),
        ),
    },
    complete: {
      label: { en: 'Complete', de: 'Abschließen' },
      from: ['running'],
      to: 'completed',
      by: keepers,
      asks: ['result'],
      guard: ({ record }) => unmet(!record.result?.trim() && refuse('result_missing', { field: 'result' })),
      effect: ({ now }) => ({ endedAt: now }),
    },
    abandon: {
      label: { en: 'Give up', de: 'Aufgeben' },
      from: ['planned', 'running'],
      to: 'abandoned',
      by: [...keepers, 'topManagement'],
      reason: 'required',
      effect: ({ now }) => ({ endedAt: now }),
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      ['completed', 'abandoned'].includes(before.state) && refuse('investment_ended'),
      changed.includes('result') && refuse('changed_by_move', { field: 'result' }),
    ),
  derive: ({ state, until }) => ({
    status: { planned: 'planned', running: 'inProgress', completed: 'completed' }[state] ?? 'cancelled',
    due: state === 'running' ? until : null,
  }),
})

import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Commitment, commitmentFields } from './fields.ts'
import { commitmentStates } from './states.ts'

const said = ['kind', 'statement', 'policy', 'source', 'requirements'] as const
const answering = ['owner', 'aimsManager', 'topManagement', 'documentOwner'] as const

/** What the organization promises: a commitment of its policy, a value, an ethical principle (C-027, C-306). */
export const commitment = recordType({
  name: 'commitment',
  plural: 'commitments',
  prefix: 'CMT',
  label: { en: 'Commitment', de: 'Verpflichtung' },
  pluralLabel: { en: 'Commitments', de: 'Verpflichtungen' },
  topics: ['objectives'],
  fields: commitmentFields,
  states: commitmentStates,
  initial: 'current',
  numberedBy: 'current',
  captures: ['title', 'owner', ...said],
  relations: { owner: (facts: Facts<Commitment>) => isWriting(facts.actor, facts.before.owner) },
  editableBy: [...answering],
  moves: {
    retire: {
      label: { en: 'No longer holds', de: 'Gilt nicht mehr' },
      from: ['current'],
      to: 'retired',
      by: ['aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state === 'retired' && refuse('commitment_retired')),
  derive: ({ state }) => ({ status: state === 'retired' ? 'completed' : 'inProgress', due: null }),
})

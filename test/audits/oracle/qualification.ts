import { type Fact, filled, role, said, type Table } from './situation.ts'

const managers = role('aimsManager', 'topManagement')

const shown: readonly Fact[] = [
  said('person', 'level', 'scheme', 'validFrom', 'validUntil'),
  ({ after, today }) => !(after.validUntil < today),
  // An expert knows the subject; whoever audits knows auditing and the standard as well.
  ({ after }) =>
    (after.level === 'expert' ? ['knowsAi'] : ['knowsAuditing', 'knowsStandard', 'knowsAi']).every(
      (part) => after[part]?.answer === 'yes' && filled(after[part].why),
    ),
  ({ after, actor }) => after.person !== actor.id,
]

export const qualificationTable: Table = {
  approve: { from: ['proposed'], to: 'approved', who: managers, facts: shown },
  renew: {
    from: ['approved'],
    who: managers,
    reason: true,
    facts: [...shown, ({ before, after }) => after.validUntil > before.validUntil],
  },
  withdraw: { from: ['proposed', 'approved'], to: 'withdrawn', who: managers, reason: true, facts: [] },
}

import { list } from '#app/records/list.ts'
import { risk } from '#domain/records/risk/risk.ts'
import type { Agenda } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'

const spared = [
  ['individuals', 'Nobody outside is reached'],
  ['groups', 'No group is treated otherwise'],
  ['society', 'It stays in the house'],
] as const

/** What improvements brought about beside their intent was opened as risks (C-092); Amara goes through them once a quarter. */
export function weighSideEffects(here: House, on: Agenda): void {
  for (const count of [-10, -7, -4, -1])
    on.on(month(count).day(-3), async () => {
      const request = { sort: 'created', filters: { state: ['identified'] }, limit: 50 }
      const { items } = await list(here.clock.app, here.of.amara.caller, { type: risk, request })
      for (const { id } of items) await weigh(here, { type: risk, id: id as string }, count)
    })
}

/** Small, and borne: the measure named with it holds. */
async function weigh({ of, calendar }: House, it: Case, count: number): Promise<void> {
  const { title, existingControls } = (await of.amara.reads(it)) as unknown as Readonly<Record<string, string | null>>
  if (!existingControls) return
  await of.amara.together(it, [
    {
      move: 'analyse',
      input: {
        owner: of.felix.id,
        sources: ['lifeCycle'],
        cause: 'A change that brought what it was meant to, and this beside it',
        event: title,
        consequences: [
          { id: '', subject: 'organization', effect: 'Extra work or some trust', isConcerned: true, rating: 2 },
          ...spared.map(([subject, effect]) => ({ id: '', subject, effect, isConcerned: false, rating: null })),
        ],
      },
    },
    { move: 'evaluate', input: { likelihood: 2, likelihoodBasis: 'Seen once, answered since' } },
    { move: 'decideTreatment', input: { treatment: 'retain', treatmentReason: 'What was done about it holds.' } },
    { move: 'acceptResidual', input: {} },
    {
      move: 'monitor',
      input: {
        monitoring: 'With the register, each quarter',
        reviewOn: calendar.on(month(count + 11).day(0)),
      },
    },
  ])
}

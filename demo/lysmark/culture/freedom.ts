import { delegation } from '#domain/records/delegation/delegation.ts'
import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import type { Who } from '../people.ts'

interface TeamTold {
  readonly team: string
  readonly people: number
  readonly capacity: number
  readonly budget: number
  readonly used: readonly (readonly [who: Who, on: RelativeDay, hours: number, what: string])[]
}

/** The half-year’s time to improve: 480 of 800 hours, 60 % (brief §7). */
const teams: readonly TeamTold[] = [
  {
    team: 'Data science',
    people: 9,
    capacity: 8600,
    budget: 300,
    used: [
      ['jonas', month(-5).day(9), 90, 'Tests that anyone can run'],
      ['leila', month(-3).day(12), 70, 'Texts of explanations'],
      ['jonas', month(-1).day(8), 50, 'Loop detection'],
    ],
  },
  {
    team: 'Claims',
    people: 46,
    capacity: 44000,
    budget: 250,
    used: [
      ['ruth', month(-4).day(6), 48, 'Drills with the stop button'],
      ['marc', month(-2).day(10), 72, 'Weekly sample of DocFlow'],
    ],
  },
  {
    team: 'Service desk',
    people: 22,
    capacity: 21000,
    budget: 250,
    used: [
      ['nils', month(-5).day(15), 80, 'Rehearsals of the playbook'],
      ['oskar', month(-2).day(4), 40, 'Hand-over desk'],
      ['nils', month(-1).day(12), 30, 'Labelling chats'],
    ],
  },
]

/** Time that is set aside, and authority that is passed on (C-140, C-141). */
export function freedomScenes(house: House, seed: number): readonly Scene[] {
  return [...teams.flatMap((told, at) => timeScenes(house, told, seed + at)), ...authorityScenes(house, seed + 5)]
}

function timeScenes({ calendar, of }: House, { used, ...told }: TeamTold, seed: number): readonly Scene[] {
  const it: Case = { type: timeBudget, id: null }
  const own = agenda(calendar, seed)
  own.on(month(-6).day(0), async () => {
    const days = { startsOn: calendar.on(month(-6).day(0)), endsOn: calendar.on(month(0).day(20)) }
    await of.felix.raises(it, { title: `${told.team}, this half-year`, ...told, ...days, owner: of.felix.id })
    await of.felix.makes(it, 'grant')
  })
  for (const [who, on, hours, what] of used) {
    own.on(on, async () => {
      const { spent } = (await of[who].reads(it)) as unknown as { spent: readonly object[] }
      const row = { id: '', day: calendar.workdayOn(on), hours, improvement: null, what }
      await of[who].makes(it, 'logHours', { spent: [...spent, row] })
    })
  }
  return own.scenes
}

function authorityScenes({ calendar, of }: House, seed: number): readonly Scene[] {
  const it: Case = { type: delegation, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-1).day(9), () =>
    of.felix.raises(it, {
      title: 'Suppliers of claims',
      person: of.marc.id,
      areas: ['supplierManagement', 'serviceDelivery'],
      costLimit: 15000,
      startsOn: calendar.on(month(-1).day(10)),
      endsOn: calendar.on(month(5).day(0)),
      why: 'Small changes waited three weeks for a signature that was always given.',
    }),
  )
  on(month(-1).day(11), () => of.ingrid.makes(it, 'grant'))
  return scenes
}

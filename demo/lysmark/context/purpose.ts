import { randomUUID } from 'node:crypto'
import { rateMaturityWithin } from '#app/context/maturity.ts'
import { park } from '#app/context/waits.ts'
import { intendedOutcome } from '#domain/records/intendedOutcome/intendedOutcome.ts'
import { investment } from '#domain/records/investment/investment.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter, month, type RelativeDay } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import type { Who } from '../people.ts'

const outcomes: readonly (readonly [
  title: string,
  description: string,
  metric: string,
  owner: Who,
  on: RelativeDay,
])[] = [
  [
    'Decisions people can follow',
    'Whoever has a claim is told why it was decided so.',
    'explainedClaims',
    'marc',
    month(-12).day(11),
  ],
  [
    'The same chance for every applicant',
    'Nobody is ranked lower for how they lived.',
    'selectionRatio',
    'sofia',
    month(-9).day(20),
  ],
  [
    'Customers get an answer',
    'A chat ends with an answer or a person.',
    'chatSatisfaction',
    'oskar',
    month(-12).day(12),
  ],
]

/** How mature clauses were held to be at the gap assessment, the first and the second internal audit. */
const maturity: Readonly<Record<string, readonly [number, number, number]>> = {
  'iso42001:4.1': [2, 3, 4],
  'iso42001:6.1.2': [1, 3, 4],
  'iso42001:6.1.4': [0, 2, 3],
  'iso42001:7.2': [1, 2, 3],
  'iso42001:7.5.2': [3, 3, 3],
  'iso42001:8.1': [2, 3, 3],
  'iso42001:9.1': [1, 2, 4],
  'iso42001:9.2.2': [2, 3, 4],
  'iso42001:10.1': [1, 3, 5],
  'iso42001:10.2': [2, 3, 4],
}
const judged: readonly (readonly [on: RelativeDay, who: 'amara' | 'kenji', because: string])[] = [
  [month(-16).day(20), 'amara', 'Gap assessment'],
  [month(-11).day(20), 'kenji', 'Internal audit IA-1'],
  [month(-2).day(20), 'kenji', 'Internal audit IA-2'],
]

/** What the management system is for, how mature it has become, and what was put into becoming able to do more. */
export function purposeScenes(house: House, seed: number, metrics: ReadonlyMap<string, string>): Scene[] {
  const { calendar, of } = house
  const all: Scene[] = []
  for (const [title, description, metric, owner, day] of outcomes) {
    const { on, scenes } = agenda(calendar, seed + 5)
    const it: Case = { type: intendedOutcome, id: null }
    on(day, () => of.amara.raises(it, { title, description, owner: of[owner].id, metric: metrics.get(metric) }))
    on(daysAfter(3, day), () => of.ingrid.makes(it, 'adopt'))
    all.push(...scenes)
  }
  return [...all, ...maturityScenes(house, seed + 1), ...investmentScenes(house, seed + 2)]
}

function maturityScenes({ clock, calendar, of, improvement }: House, seed: number): readonly Scene[] {
  const { on, scenes } = agenda(calendar, seed)
  const waits = (title: string, requirement: string, level: number, because: string) =>
    park(clock.app, of.felix.caller, { improvement: improvement(title), requirement, level, because })
  on(month(-16).day(20), () => rates(0))
  on(month(-11).day(20), () => rates(1))
  on(month(-5).day(6), () =>
    waits(
      'Adopt ClaimSight’s explanations in PriceGuide',
      'iso42001:9.1',
      4,
      'Without readings of PriceGuide nobody would see what it does.',
    ),
  )
  on(month(-2).day(20), () => rates(2))
  on(month(-1).day(22), () =>
    waits(
      'Editions watch for 9001 and 19011',
      'iso42001:7.5.2',
      4,
      'A watch by itself needs documents that say by themselves when they are due.',
    ),
  )
  async function rates(time: 0 | 1 | 2): Promise<void> {
    const [, who, because] = judged[time]!
    const { caller } = of[who]
    for (const [requirement, levels] of Object.entries(maturity))
      await clock.app.store.inside(caller, (tx) =>
        rateMaturityWithin(
          tx,
          { app: clock.app, caller },
          {
            asked: { requirement, level: levels[time], because },
            id: randomUUID(),
          },
        ),
      )
  }
  return scenes
}

function investmentScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of, improvement } = house
  const research: Case = { type: investment, id: null }
  const tooling: Case = { type: investment, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-8).day(4), () =>
    of.leila.raises(research, {
      title: 'Robustness of claims models',
      kind: 'partnership',
      owner: of.leila.id,
      partner: 'Øresund University, data science',
      agreement: 'Research agreement RA-7',
      description: 'Their tests find what ours do not; they publish without our data.',
      until: calendar.on(month(4).day(0)),
    }),
  )
  on(month(-8).day(12), () => of.leila.makes(research, 'begin'))
  on(month(-7).day(22), () =>
    of.leila.links(research, 'relatesTo', improvement('Robustness tests with the university')),
  )
  on(month(-6).day(4), () =>
    of.leila.raises(tooling, {
      title: 'Evaluation on every laptop',
      kind: 'tools',
      owner: of.leila.id,
      description: 'Anyone can run the tests a release needs.',
      cost: 18000,
      until: calendar.on(month(-3).day(-10)),
    }),
  )
  on(month(-6).day(8), () => of.leila.makes(tooling, 'begin'))
  on(month(-3).day(-12), () =>
    of.leila.makes(tooling, 'complete', { result: 'Tests run in minutes; two teams use them.' }),
  )
  on(month(-3).day(8), () => of.leila.links(tooling, 'relatesTo', improvement('Evaluation tooling everyone can run')))
  return scenes
}

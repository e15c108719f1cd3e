import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { type Agenda, agenda, type Scene } from '../agenda.ts'
import { month, type RelativeDay } from '../calendar.ts'
import type { Case } from '../hand.ts'
import type { House } from './house.ts'
import type { Who } from './people.ts'

type Role = 'provider' | 'deployer' | 'developer' | 'user'

interface DemoSystem {
  readonly title: string
  readonly purpose: string
  readonly origin: NonNullable<AiSystem['origin']>
  readonly role: readonly Role[]
  readonly tier: NonNullable<AiSystem['tier']>
  readonly annex?: NonNullable<AiSystem['annex']>
  readonly tierBecause: string
  readonly dataCategories: readonly AiSystem['dataCategories'][number][]
  readonly affectedPersons: string
  readonly at: readonly [site: string, department: string]
  readonly owner: Who
  readonly oversight: readonly Who[]
  readonly entered: RelativeDay
  /** The first assessment the inventory found, and until when it held; absent where there was none to find. */
  readonly assessed?: readonly [name: string, until: RelativeDay]
  /** Absent: not in operation when the inventory was made. */
  readonly approved?: readonly [name: string, on: RelativeDay]
}

/** The eight AI systems of brief §7, as the inventory of the first months found them. */
const told = {
  claimSight: {
    title: 'ClaimSight',
    purpose: 'Sorts incoming claims by urgency and complexity; an adjuster decides, and may override.',
    origin: 'inHouse',
    role: ['provider', 'user'],
    tier: 'minimal',
    tierBecause: 'Sorts claims; decides on no right or benefit, and no area of Annex III names it.',
    dataCategories: ['personal', 'business'],
    affectedPersons: 'Policyholders who report a claim, and adjusters.',
    at: ['Northgate', 'Claims'],
    owner: 'marc',
    oversight: ['ruth'],
    entered: month(-17).day(10),
    assessed: ['RA-01', month(-13).day(20)],
    approved: ['DA-01', month(-19).day(-40)],
  },
  priceGuide: {
    title: 'PriceGuide',
    purpose: 'Proposes prices of life policies; an actuary decides on each.',
    origin: 'inHouse',
    role: ['provider', 'deployer'],
    tier: 'high',
    annex: 'annexIII',
    tierBecause: 'Annex III, 5(c): pricing in life insurance.',
    dataCategories: ['personal', 'special'],
    affectedPersons: 'People who ask for a life policy.',
    at: ['Weir Street', 'Data science'],
    owner: 'leila',
    oversight: ['priya'],
    entered: month(-16).day(12),
    assessed: ['RA-02', month(-13).day(20)],
  },
  talentSift: {
    title: 'TalentSift',
    purpose: 'Ranks applications by how well they fit the post; two recruiters look at each ranking.',
    origin: 'thirdParty',
    role: ['deployer'],
    tier: 'high',
    annex: 'annexIII',
    tierBecause: 'Annex III, 4(a): selection of applicants.',
    dataCategories: ['personal'],
    affectedPersons: 'People who apply for a post.',
    at: ['Harbour House', 'People'],
    owner: 'sofia',
    oversight: ['yara'],
    entered: month(-17).day(10),
    assessed: ['RA-03', month(-13).day(20)],
    approved: ['DA-03', month(-19).day(-90)],
  },
  fraudLens: {
    title: 'FraudLens',
    purpose: 'Marks claims that are unlike others, for a person to look at.',
    origin: 'inHouse',
    role: ['provider', 'user'],
    tier: 'minimal',
    tierBecause: 'Marks claims for a person to look at; detection of fraud is taken out of Annex III.',
    dataCategories: ['personal', 'business'],
    affectedPersons: 'Policyholders whose claim is looked at longer.',
    at: ['Northgate', 'Claims'],
    owner: 'marc',
    oversight: ['hanna'],
    entered: month(-17).day(11),
    assessed: ['RA-04', month(-14).day(-3)],
    approved: ['DA-04', month(-19).day(-200)],
  },
  askLys: {
    title: 'AskLys',
    purpose: 'Answers customers in a chat from our own articles; hands over to a person, and has a stop button.',
    origin: 'thirdParty',
    role: ['deployer'],
    tier: 'limited',
    tierBecause: 'Art. 50(1): people talk to it and have to know.',
    dataCategories: ['personal'],
    affectedPersons: 'Customers who ask in the chat.',
    at: ['Northgate', 'Service desk'],
    owner: 'oskar',
    oversight: ['nils'],
    entered: month(-17).day(11),
    assessed: ['RA-05', month(-13).day(20)],
    approved: ['DA-05', month(-19).day(-30)],
  },
  docFlow: {
    title: 'DocFlow',
    purpose: 'Reads documents that come in and sends them to the right team.',
    origin: 'thirdParty',
    role: ['deployer'],
    tier: 'minimal',
    tierBecause: 'Reads and routes documents; nobody is judged by it.',
    dataCategories: ['personal', 'business'],
    affectedPersons: 'Customers whose letters it reads.',
    at: ['Northgate', 'Claims'],
    owner: 'marc',
    oversight: ['ruth'],
    entered: month(-16).day(12),
    assessed: ['RA-06', month(-13).day(20)],
    approved: ['DA-06', month(-19).day(-150)],
  },
  routePredict: {
    title: 'RoutePredict',
    purpose: 'Forecasts how many tow trucks are needed where.',
    origin: 'inHouse',
    role: ['provider', 'user'],
    tier: 'minimal',
    tierBecause: 'Forecasts numbers of tow trucks; no person is assessed.',
    dataCategories: ['business'],
    affectedPersons: 'Drivers on call.',
    at: ['Northgate', 'Service desk'],
    owner: 'oskar',
    oversight: ['nils'],
    entered: month(-17).day(11),
    assessed: ['RA-07', month(-13).day(20)],
    approved: ['DA-07', month(-19).day(-400)],
  },
  codeMate: {
    title: 'CodeMate',
    purpose: 'Suggests code to twelve developers, in a pilot; every suggestion passes a review.',
    origin: 'thirdParty',
    role: ['user'],
    tier: 'minimal',
    tierBecause: 'Suggests code that a person reviews.',
    dataCategories: ['business'],
    affectedPersons: 'Developers in the pilot.',
    at: ['Weir Street', 'Engineering'],
    owner: 'samir',
    oversight: [],
    entered: month(-15).day(20),
    assessed: ['RA-08', month(-13).day(20)],
  },
} as const satisfies Record<string, DemoSystem>

export type SystemKey = keyof typeof told

/** Who answers for a system. */
export function ownerOf(key: SystemKey): Who {
  return told[key].owner
}

export function systemCases(): Record<SystemKey, Case> {
  const cases = Object.keys(told).map((key): [string, Case] => [key, { type: aiSystem, id: null }])
  return Object.fromEntries(cases) as Record<SystemKey, Case>
}

/** What gate 7 asked for when RoutePredict went. */
const retirement = {
  dependantsInformed: 'Dispatch, the towing partners and the service desk, by mail and in the weekly meeting.',
  dataDisposition: 'Training data erased; the demand series stays with dispatch.',
  modelDisposition: 'Archived with its documentation; access withdrawn.',
  retirementLesson: 'Ask after a year whether a forecast still saves anything.',
}

/** Assessed once a year, and again when something changed. */
const assessedAgain: readonly (readonly [
  on: RelativeDay,
  until: RelativeDay,
  edition: string,
  but: readonly SystemKey[],
])[] = [
  [month(-13).day(12), month(-2).day(10), '2', ['fraudLens']],
  [month(-2).day(2), month(10).day(0), '3', ['routePredict']],
]

/** What becomes of the systems themselves; incidents and nonconformities suspend and resume in their own stories. */
export function systemScenes({ calendar, of, systems }: House, seed: number): Scene[] {
  const keys = Object.keys(told) as SystemKey[]
  const agendas = new Map(keys.map((key, at) => [key, agenda(calendar, seed + at)]))
  const on = (key: SystemKey): Agenda => agendas.get(key)!
  for (const key of keys) {
    const { approved, assessed, at, entered, owner, oversight, ...said }: DemoSystem = told[key]
    on(key).on(entered, () =>
      of.amara.raises(systems[key], {
        ...said,
        site: at[0],
        department: at[1],
        role: [...said.role],
        dataCategories: [...said.dataCategories],
        owner: of[owner].id,
        oversight: oversight.map((each) => ({ id: '', person: of[each].id })),
        ...(assessed && { riskAssessment: assessed[0], riskAssessedUntil: calendar.on(assessed[1]) }),
        ...(approved && { deploymentApproval: approved[0], deploymentApprovedOn: calendar.on(approved[1]) }),
      }),
    )
    if (approved)
      on(key).on(entered, () =>
        of.amara.makes(systems[key], 'discover', {}, 'It was in operation when the inventory was made.'),
      )
  }
  const assessing = new Map(keys.map((key, at) => [key, agenda(calendar, seed + 10 + at)]))
  for (const [day, until, edition, but] of assessedAgain)
    for (const key of keys.filter((each) => !but.includes(each))) {
      const [name] = told[key].assessed
      const assessed = { riskAssessment: `${name}, edition ${edition}`, riskAssessedUntil: calendar.on(until) }
      assessing.get(key)!.on(day, () => of.amara.edits(systems[key], assessed))
    }
  on('fraudLens').on(month(-14).day(9), () =>
    of.marc.edits(systems.fraudLens, {
      riskAssessment: 'RA-04, edition 2',
      riskAssessedUntil: calendar.on(month(-2).day(10)),
    }),
  )
  on('talentSift').on(month(-8).day(22), () =>
    of.sofia.makes(systems.talentSift, 'resume', {}, 'It passed the gate; two recruiters look at every ranking.'),
  )
  on('routePredict').on(month(-3).day(4), () =>
    of.amara.makes(systems.routePredict, 'agreeToRetire', {
      ...retirement,
      logsKeptUntil: calendar.on(month(9).day(6)),
    }),
  )
  on('routePredict').on(month(-3).day(6), () =>
    of.oskar.makes(
      systems.routePredict,
      'retire',
      {},
      'Dispatch plans by hand again: the forecast saved nothing any more.',
    ),
  )
  return [...agendas.values(), ...assessing.values()].flatMap(({ scenes }) => scenes)
}

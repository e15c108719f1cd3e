import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { opportunity } from '#domain/records/opportunity/opportunity.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { usualCriteria } from '#domain/risks/usualCriteria.ts'
import { type Agenda, agenda, type Scene } from '../../agenda.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ownerOf, type SystemKey } from '../systems.ts'
import { claimsRisks } from './claims.ts'
import { customerRisks } from './customers.ts'
import { impactScenes } from './impacts.ts'
import { liveRisk } from './life.ts'
import { peopleRisks } from './people.ts'
import { roundWords } from './roundWords.ts'
import { weighSideEffects } from './sideEffects.ts'

const told = [...claimsRisks, ...peopleRisks, ...customerRisks]

const caseOf = (type: Case['type']): Case => ({ type, id: null })

/** Criteria, the 31 risks of the first round and what became of them, the impact assessments, two opportunities (brief §7). */
export function riskScenes(here: House, seed: number): Scene[] {
  const agendas: Agenda[] = []
  const next = () => {
    const own = agenda(here.calendar, seed + agendas.length)
    agendas.push(own)
    return own
  }
  setCriteria(here, next())
  const rounds = new Map<SystemKey, { first: Case; again: Case }>()
  for (const system of new Set(told.map((story) => story.system))) {
    const round = { first: caseOf(riskAssessment), again: caseOf(riskAssessment) }
    rounds.set(system, round)
    assess({ here, on: next(), system, it: round.first, label: 'first round', days: firstRound })
    if (system !== 'routePredict')
      assess({ here, on: next(), system, it: round.again, label: 'second round', days: secondRound })
  }
  const risks = told.map((story) => {
    const it = caseOf(risk)
    const { first, again } = rounds.get(story.system)!
    const on = next()
    liveRisk({ here, on, story, it, found: first, again })
    if (story.system === 'routePredict')
      on.on(month(-3).day(9), () => here.of.oskar.makes(it, 'close', {}, 'RoutePredict is retired.'))
    return { story, it }
  })
  const gravest = (system: SystemKey) => risks.find(({ story }) => story.system === system)!.it
  impactScenes(here, next, { gravest, made: () => caseOf(impactAssessment) })
  const retired = rounds.get('routePredict')!.first
  next().on(month(-3).day(10), () => here.of.oskar.makes(retired, 'supersede', {}, 'RoutePredict is retired.'))
  opportunities(here, next())
  weighSideEffects(here, next())
  return agendas.flatMap(({ scenes }) => scenes)
}

function setCriteria({ of }: House, on: Agenda): void {
  const criteria = caseOf(riskCriteria)
  on.on(month(-14).day(2), () => of.hanna.raises(criteria, { ...usualCriteria(({ en }) => en), owner: of.hanna.id }))
  on.on(month(-14).day(10), () => of.ingrid.makes(criteria, 'approve'))
}

interface Days {
  readonly begun: RelativeDay
  readonly completed: RelativeDay
  readonly approved: RelativeDay
}
const firstRound: Days = { begun: month(-13).day(0), completed: month(-13).day(9), approved: month(-13).day(12) }
const secondRound: Days = { begun: month(-2).day(-3), completed: month(-2).day(10), approved: month(-2).day(13) }

interface Round {
  readonly here: House
  readonly on: Agenda
  readonly system: SystemKey
  readonly it: Case
  readonly label: string
  readonly days: Days
}

/** One round for one system: Hanna leads it with whoever owns the system, Amara approves. */
function assess({ here, on, system, it, label, days }: Round): void {
  const { hanna, amara } = here.of
  const isFirst = days === firstRound
  const { scope, ethics, autonomy, concluded, ...there } = roundWords[system]
  const participants = [[ownerOf(system), there.owner] as const, ...there.others].map(([who, part]) => ({
    id: '',
    person: here.of[who].id,
    part,
  }))
  on.on(days.begun, async () => {
    const { title } = await hanna.reads(here.systems[system])
    await hanna.raises(it, {
      title: `Risks of ${title}, ${label}`,
      owner: hanna.id,
      analyst: hanna.id,
      aiSystem: idOf(here.systems[system]),
      trigger: isFirst ? 'stageGate' : 'interval',
      scope,
      participants,
    })
    await hanna.makes(it, 'begin')
  })
  on.on(days.completed, () =>
    hanna.makes(it, 'complete', {
      sourcesConsidered: [
        'environment',
        'opacity',
        'explainability',
        'automation',
        'autonomousDecisions',
        'ethics',
        'bias',
        'drift',
        'dataQuality',
        'lifeCycle',
        'readiness',
        'thirdParty',
      ],
      ethics: { answer: 'yes', why: ethics },
      autonomy: { answer: system === 'askLys' || system === 'docFlow' ? 'yes' : 'no', why: autonomy },
      conclusion: concluded[isFirst ? 0 : 1],
    }),
  )
  on.on(days.approved, () => amara.makes(it, 'approve'))
}

function opportunities({ of, systems, calendar }: House, on: Agenda): void {
  const explain = caseOf(opportunity)
  on.on(month(-12).day(5), () =>
    of.leila.raises(explain, {
      title: 'One way of explaining for claims and prices',
      owner: of.leila.id,
      aiSystem: idOf(systems.priceGuide),
      description: 'What explains a claim could explain a price; built once, kept once.',
      serves: ['transparency', 'maintainability'],
    }),
  )
  on.on(month(-12).day(12), () =>
    of.leila.makes(explain, 'evaluate', {
      beneficiaries: ['individuals', 'organization'],
      benefit: 'large',
      effort: 'medium',
      newRisks: { answer: 'yes', why: 'An explanation may be wrong; kept among the risks of PriceGuide.' },
      basis: 'Pilot in ClaimSight: coverage 42 to 95 %.',
    }),
  )
  on.on(month(-12).day(16), () =>
    of.tomasz.makes(explain, 'pursue', {
      actions: [{ id: '', what: 'Adopt it in PriceGuide', who: of.leila.id, dueOn: calendar.on(month(1).day(0)) }],
    }),
  )
  const sorting = caseOf(opportunity)
  on.on(month(-6).day(5), () =>
    of.ruth.raises(sorting, {
      title: 'Sort incoming phone notes as well',
      owner: of.marc.id,
      aiSystem: idOf(systems.docFlow),
      description: 'DocFlow could read the notes of the service desk too.',
      beneficiaries: ['organization'],
      benefit: 'small',
      effort: 'large',
      newRisks: { answer: 'yes', why: 'Notes hold what people say in anger or in need.' },
      basis: 'Six notes a day',
    }),
  )
  on.on(month(-6).day(12), () => of.marc.makes(sorting, 'decline', {}, 'Too little for what it takes.'))
}

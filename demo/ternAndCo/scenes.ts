import { approveExceptionWithin } from '#app/people/dutyExceptions.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { interestedParty } from '#domain/records/interestedParty/interestedParty.ts'
import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { supplier } from '#domain/records/supplier/supplier.ts'
import { agenda, type Scene } from '../agenda.ts'
import { type Calendar, month } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded, found } from '../found.ts'
import { type Case, type Hand, hand, idOf } from '../hand.ts'
import { writesStatement } from './applicability.ts'
import { type TernWho, ternAndCo } from './ternAndCo.ts'

/** What happens at Tern & Co: a management system as small as the house, in five afternoons. */
export interface Tern {
  readonly scenes: readonly Scene[]
  /** The organization, once the scene that founds it has been played. */
  founded(): Founded<TernWho>
}

type Hands = (who: TernWho) => Hand

export function ternScenes(clock: DemoClock, calendar: Calendar): Tern {
  let organization: Founded<TernWho> | undefined
  const founded = () => {
    if (!organization) throw new Error('Tern & Co has not been founded yet.')
    return organization
  }
  const of: Hands = (who) => {
    const { id, people } = founded()
    return hand(clock, callerOf(id, people[who]), people[who].id)
  }
  const { on, scenes } = agenda(calendar, 900)
  const until = calendar.on(month(6).day(0))
  on(month(-6).day(3), async () => {
    organization = await found<TernWho>(clock, ternAndCo)
  })
  on(month(-6).day(4), () =>
    excepts(clock, of('maren'), { from: calendar.on(month(-6).day(4)), until: calendar.on(month(5).day(20)) }),
  )
  on(month(-6).day(10), () => knowsItsContext(of, until))
  on(month(-6).day(17), () => knowsItsSystems(of, calendar))
  on(month(-6).day(24), async () => {
    const statement = await writesStatement(clock, of('maren'), { jo: of('jo'), until })
    await of('jo').makes(statement, 'review')
    await of('maren').makes(statement, 'approve')
    await of('maren').makes(statement, 'putInForce')
  })
  on(month(-2).day(5), () => hearsOfAChange(of))
  on(month(-1).day(9), () => suggests(of))
  return { founded, scenes }
}

/** Too few hands to keep duties apart: top management excepts them for a time, and somebody from outside looks. */
async function excepts(
  { app }: DemoClock,
  { caller }: Hand,
  { from, until }: { from: string; until: string },
): Promise<void> {
  for (const duty of ['SOD-01', 'SOD-10', 'SOD-11']) {
    const compensatingControl = 'B. Quist of Fenwick Review, from outside, looks at every such record each quarter.'
    await app.store.inside(caller, (tx) =>
      approveExceptionWithin(tx, { app, caller }, { duty, compensatingControl, fromDay: from, untilDay: until }),
    )
  }
}

async function knowsItsContext(of: Hands, reviewOn: string): Promise<void> {
  const [jo, maren] = [of('jo'), of('maren')]
  const issues = [
    [
      'Customers ask whether a person translated',
      'external',
      'market',
      'Every text is read by a person, and we say so.',
    ],
    ['Machine translation gets better each year', 'external', 'technology', 'We look at our two systems once a year.'],
    ['Twelve people, one of whom keeps the system', 'internal', 'people', 'It must fit into an afternoon a month.'],
  ] as const
  for (const [title, side, subject, effect] of issues)
    await jo.raises({ type: contextIssue, id: null }, { title, side, subject, effect, owner: jo.id, reviewOn })
  const yes = (why: string) => ({ answer: 'yes', why })
  const parties = [
    [
      'Customers',
      'customer',
      'Their texts stay with us',
      'iso42001:A.9.2',
      'Contract with the supplier: nothing is kept',
    ],
    ['Translators', 'staff', 'To be asked before a system changes their work', 'iso42001:A.3.3', 'Monday round'],
  ] as const
  for (const [title, kind, need, requirement, metBy] of parties) {
    const it: Case = { type: interestedParty, id: null }
    const row = { id: '', need, takenOn: yes('We promised'), requirement, met: 'met', metBy }
    await jo.raises(it, { title, kind, owner: jo.id, needs: [row] })
    await jo.makes(it, 'lookAgain', { reviewOn })
  }
  const scope: Case = { type: scopeStatement, id: null }
  await jo.raises(scope, {
    title: 'Scope',
    owner: jo.id,
    statement: 'Use of artificial intelligence for translation.',
    activities: 'Machine translation as a first draft, and sorting of enquiries; both bought.',
    boundaries: 'The whole company at its one site.',
    aiRoles: ['deployer', 'user', 'customer'],
    climate: { answer: 'no', why: 'Two small subscriptions; nothing depends on the weather.' },
    reviewOn,
  })
  await maren.makes(scope, 'approve')
}

async function knowsItsSystems(of: Hands, calendar: Calendar): Promise<void> {
  const jo = of('jo')
  const systems = [
    [
      'Wordbridge',
      'Fjord Language Tools',
      'Writes a first draft of a translation; a translator corrects every line.',
      'ade',
    ],
    ['Mailsorter', 'Postbox Cloud', 'Sorts enquiries by language; a person answers each.', 'hal'],
  ] as const
  for (const [title, from, purpose, overseer] of systems) {
    const bought: Case = { type: supplier, id: null }
    await jo.raises(bought, {
      title: from,
      supplies: ['aiSystem'],
      owner: jo.id,
      description: title,
      responsibilities: [
        { id: '', what: 'Keeping nothing of our customers’ texts', borneBy: 'supplier', agreedIn: 'Contract' },
        { id: '', what: 'Reading every result', borneBy: 'us', agreedIn: null },
      ],
    })
    await jo.makes(bought, 'vet', {
      checkOutcome: 'fit',
      checkFindings: 'Contract, certificate for information security, two trials.',
      checkedUntil: calendar.on(month(6).day(0)),
    })
    await of('maren').makes(bought, 'approve')
    const it: Case = { type: aiSystem, id: null }
    await jo.raises(it, {
      title,
      purpose,
      origin: 'thirdParty',
      role: ['deployer', 'user'],
      tier: 'minimal',
      tierBecause: 'A person reads every result before anybody relies on it.',
      supplier: idOf(bought),
      owner: jo.id,
      oversight: [{ id: '', person: of(overseer).id }],
      riskAssessment: 'One page, with the contract',
      riskAssessedUntil: calendar.on(month(6).day(0)),
      deploymentApproval: 'Decision in the Monday round',
      deploymentApprovedOn: calendar.on(month(-20).day(0)),
    })
    await jo.makes(it, 'discover', {}, 'In use for more than a year when the inventory was made.')
  }
}

async function hearsOfAChange(of: Hands): Promise<void> {
  const jo = of('jo')
  const it: Case = { type: changeSignal, id: null }
  await of('ade').raises(it, {
    title: 'Wordbridge offers to learn from our corrections',
    kind: 'technology',
    subject: 'tool',
    description: 'It would keep what customers entrust to us.',
  })
  await jo.makes(it, 'noAction', {}, 'Our contracts forbid it; we said no to the supplier.')
}

async function suggests(of: Hands): Promise<void> {
  const title = 'A glossary per customer that both systems use'
  const it: Case = { type: improvement, id: null }
  await of('bea').raises(it, {
    title,
    description: 'The same words are corrected again and again.',
    sourceType: 'staffSuggestion',
  })
  await of('jo').makes(it, 'register', {
    category: 'serviceDelivery',
    dimensions: ['effectiveness'],
    frameworkReference: '42001 10.1',
  })
}

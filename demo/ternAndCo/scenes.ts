import { answerCourse } from '#app/courses/answer.ts'
import { assignCourse } from '#app/courses/assign.ts'
import { approveExceptionWithin } from '#app/people/dutyExceptions.ts'
import { courses } from '#domain/courses/courses.ts'
import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { recordTypes } from '#domain/records/index.ts'
import { supplier } from '#domain/records/supplier/supplier.ts'
import { task } from '#domain/records/task/task.ts'
import { agenda, type Scene } from '../agenda.ts'
import { type Calendar, month } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded, found } from '../found.ts'
import { type Case, type Hand, hand, idOf } from '../hand.ts'
import { readAll } from '../reading.ts'
import { writesStatement } from './applicability.ts'
import { startsFast } from './fastStart.ts'
import { people, type TernWho, ternAndCo } from './ternAndCo.ts'

/** What happens at Tern & Co: a management system as small as the house, in five afternoons. */
export interface Tern {
  readonly scenes: readonly Scene[]
  /** The organization, once the scene that founds it has been played. */
  founded(): Founded<TernWho>
}

type Hands = (who: TernWho) => Hand

/** What every scene knows. */
interface House {
  readonly of: Hands
  readonly clock: DemoClock
  /** When everything is looked at again. */
  readonly until: string
  readonly everybody: readonly TernWho[]
  /** A record the fast start laid down, by its piece. */
  begun(key: string): Case
}

const staff = (Object.keys(people) as TernWho[]).filter((who) => who !== 'quist')

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
  const begun = new Map<string, Case>()
  const house: House = {
    of,
    clock,
    until,
    everybody: staff,
    begun: (key) => begun.get(key) ?? { type: task, id: null },
  }
  on(month(-6).day(5), async () => {
    for (const { piece, record } of await startsFast(clock, of))
      begun.set(piece, { type: recordTypes[record.type]!, id: record.id })
  })
  on(month(-6).day(10), () => makesItsOwn(house))
  on(month(-6).day(12), () => approvesItsPolicy(house))
  on(month(-6).day(17), () => knowsItsSystems(house, calendar))
  on(month(-6).day(20), () => learnsIt(house))
  on(month(-6).day(24), async () => {
    const statement = await writesStatement(clock, of('maren'), { jo: of('jo'), until })
    await of('jo').makes(statement, 'review')
    await of('maren').makes(statement, 'approve')
    await of('maren').makes(statement, 'putInForce')
  })
  on(month(-6).day(27), () => worksOffWhatIsLeft(house))
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

/** The drafts become their own: needs are taken on, the scope is decided, criteria and policy are approved. */
async function makesItsOwn({ of, begun, until }: House): Promise<void> {
  const [jo, maren] = [of('jo'), of('maren')]
  const yes = (why: string) => ({ answer: 'yes', why })
  for (const kind of ['customer', 'staff', 'supplier'] as const) {
    const it = begun(`party:${kind}`)
    const { needs } = (await jo.reads(it)) as unknown as { needs: readonly Readonly<Record<string, unknown>>[] }
    await jo.edits(it, {
      needs: needs.map((need) => ({ ...need, takenOn: yes('We promised'), met: 'met', metBy: metBy[kind] })),
    })
    await jo.makes(it, 'lookAgain', { reviewOn: until })
  }
  await maren.makes(begun('scope'), 'approve', {
    climate: { answer: 'no', why: 'Two small subscriptions; nothing depends on the weather.' },
  })
  await maren.makes(begun('criteria'), 'approve')
}

const metBy = {
  customer: 'Contract with the supplier: nothing is kept; every text is read by a person',
  staff: 'Monday round, and two pages in the handbook',
  supplier: 'One page with each contract',
} as const

/** What the system stands by, read by somebody who did not write it, approved by who leads, and known to all twelve. */
async function approvesItsPolicy({ of, clock, begun }: House): Promise<void> {
  const [jo, ade, maren] = [of('jo'), of('ade'), of('maren')]
  const policy = idOf(begun('document:policy'))
  const versions = await readAll(clock.app, jo.caller, documentVersion)
  const it: Case = { type: documentVersion, id: versions.find(({ document }) => document === policy)?.id ?? null }
  await jo.makes(it, 'submit')
  await ade.makes(it, 'review', { reviewNote: 'I would say it to a customer like this.' })
  await maren.makes(it, 'approve')
  await jo.makes(it, 'release')
}

/** Everybody is assigned the course on it; nine have answered its questions. */
async function learnsIt({ of, clock, everybody }: House): Promise<void> {
  const people = everybody.map((who) => of(who).id)
  await assignCourse(clock.app, of('jo').caller, { course: 'policy', people })
  const answers = courses.policy!.questions.map(({ right }) => right)
  for (const who of everybody.slice(0, 9)) await answerCourse(clock.app, of(who).caller, { course: 'policy', answers })
}

/** What is done is reported; what has to wait for the next quiet month is moved, with its reason. */
async function worksOffWhatIsLeft({ of, begun, until }: House): Promise<void> {
  const hands = { top: of('maren'), manager: of('jo') }
  for (const [key, who, result] of done) await hands[who].makes(begun(`task:${key}`), 'complete', { result })
  for (const key of ['risks', 'impact', 'objectives', 'audit', 'review'])
    await of('jo').makes(
      begun(`task:${key}`),
      'redate',
      { dueOn: until },
      'One thing a month; the summer is full of contracts.',
    )
}

const done = [
  ['context', 'manager', 'All needs taken on; nothing struck.'],
  ['scope', 'top', 'Approved; climate does not matter here.'],
  ['policy', 'top', 'Approved and in force.'],
  ['roles', 'top', 'B. Quist of Fenwick Review looks from outside; three exceptions.'],
  ['inventory', 'manager', 'Two systems, both bought; asked in the Monday round.'],
  ['training', 'manager', 'Policy course assigned to everybody.'],
  ['criteria', 'top', 'Approved as proposed.'],
  ['applicability', 'manager', 'In force: developers’ controls left out, each with its reason.'],
] as const

/** The two systems of the fast start are told in full: bought, looked over, in use for long. */
async function knowsItsSystems({ of, begun }: House, calendar: Calendar): Promise<void> {
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
    const it = begun(`system:${title.toLowerCase()}`)
    await jo.edits(it, {
      purpose,
      supplier: idOf(bought),
      oversight: [{ id: '', person: of(overseer).id }],
      riskAssessment: 'One page, with the contract',
      riskAssessedUntil: calendar.on(month(6).day(0)),
      deploymentApproval: 'Decision in the Monday round',
      deploymentApprovedOn: calendar.on(month(-20).day(0)),
    })
    await jo.makes(it, 'classify', {
      role: ['deployer', 'user'],
      tier: 'minimal',
      tierBecause: 'A person reads every result before anybody relies on it.',
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

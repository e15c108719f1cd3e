import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aimsMap } from '#app/aims/map.ts'
import { gatesOf } from '#app/aiSystems/gates.ts'
import { raiseDriftIncidents } from '#app/aiSystems/raiseDriftIncidents.ts'
import { gridOf } from '#app/applicability/rows.ts'
import { conformityOf } from '#app/conformity/conformity.ts'
import { type CultureAnswer, cultureOf } from '#app/culture/questions.ts'
import { type ReuseNow, reuseNow } from '#app/frameworks/reuse.ts'
import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import { commitmentCoverage } from '#app/objectives/commitments.ts'
import { objectiveProgress } from '#app/objectives/progress.ts'
import { verifyOwnTrail } from '#app/trail/verify.ts'
import { refOf } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import { claimsInAny } from '#domain/claims/linter.ts'
import { verdictFromFreeze } from '#domain/measurement/proofVerdict.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { document } from '#domain/records/document/document.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { finding } from '#domain/records/finding/finding.ts'
import type { GapAssessment } from '#domain/records/gapAssessment/fields.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { incident } from '#domain/records/incident/incident.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { sixRecords } from '#domain/records/nonconformity/sixRecords.ts'
import { objective } from '#domain/records/objective/objective.ts'
import { isOverdue } from '#domain/records/overdue.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { sourceTypes } from '#domain/records/sourceTypes.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { training } from '#domain/records/training/training.ts'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { addDays, dayOf, daysBetween } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import { answerCauses } from '#store/causes/answers.ts'
import { openStore, type Store } from '#store/open.ts'
import { type ComputedVerdict, verdictsOf } from '#store/proof/verdicts.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { briefTable } from './briefTable.ts'
import { buildDemo } from './build.ts'
import { calendar } from './calendar.ts'
import { overlapsIn } from './duties.ts'
import { callerOf } from './found.ts'
import { audits } from './lysmark/audits.ts'
import { lysmark } from './lysmark/lysmark.ts'
import { auditDay } from './quillmere/sheets.ts'
import { type Read, readAll, readImprovements, readWholeTrail, type Shown, type TrailItem } from './reading.ts'
import { readCertificate } from './readingCertificate.ts'
import { type ChoiceRead, readChoice } from './readingChoice.ts'
import { type ReviewsRead, readReviews } from './readingReviews.ts'
import { type RoomsRead, readRooms } from './readingRooms.ts'

/** Brief §7, "Seed invariants to assert", as far as they concern improvements. */
const today = '2026-11-20'
const dates = calendar(today)
const dayAt = (instant: string) => dayOf(instant, lysmark.timeZone)

let database: TestDatabase
let store: Store
let all: Shown[]
let register: Shown[]
let trail: TrailItem[]
let verdicts: (ComputedVerdict & { readonly title: string })[]
let verified: Awaited<ReturnType<typeof verifyOwnTrail>>
let systems: Read[]
let incidents: Read[]
let nonconformities: (Nonconformity & Read)[]
let six: ReturnType<typeof sixRecords>[]
let audited: { programmes: Read[]; audits: Read[]; findings: Read[] }
let drafted: number
let governed: {
  statements: Read[]
  rows: SoaRow[]
  progress: Awaited<ReturnType<typeof objectiveProgress>>
  commitments: number
}
let project: { now: Certification; gaps: Read[] }
let judged: { risks: Read[]; assessments: Read[]; impacts: Read[]; criteria: Read[] }
let documented: { documents: Read[]; versions: Read[]; trainings: Read[] }
let drifted: number
let lent: ReuseNow
let mapped: Awaited<ReturnType<typeof aimsMap>>
let conformity: Awaited<ReturnType<typeof conformityOf>>
let gates: Awaited<ReturnType<typeof gatesOf>>
let choice: ChoiceRead
let lived: { readonly here: CultureAnswer; readonly there: CultureAnswer }
let guests: RoomsRead
let reviewed: ReviewsRead
let kept: Awaited<ReturnType<typeof readCertificate>>
let contrast: { all: Shown[]; nonconformities: Read[]; trail: TrailItem[]; verified: typeof verified }

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.url, filling: true })
  const demo = await buildDemo({ store }, { today })
  const app = { store, now: () => `${today}T17:00:00.000Z`, clock: 'demo' } as const
  const [founded, quillmere] = demo.organizations
  const kenji = callerOf(founded!.id, demo.people.kenji)
  all = await readImprovements(app, kenji)
  register = all.filter(({ number }) => number !== null).sort((one, other) => (one.number! < other.number! ? -1 : 1))
  // What strangers wrote is not for an auditor's eyes; the whole trail is read by whoever sees both.
  trail = await readWholeTrail(
    app,
    callerOf(founded!.id, { ...demo.people.kenji, roles: ['internalAuditor', 'aimsManager'] }),
  )
  systems = await readAll(app, kenji, aiSystem)
  incidents = await readAll(app, kenji, incident)
  nonconformities = (await readAll(app, kenji, nonconformity)) as unknown as typeof nonconformities
  six = await store.inside({ organization: founded!.id }, async (tx) => {
    const kept = []
    for (const each of nonconformities) kept.push(sixRecords(each, await answerCauses(tx, each.id)))
    return kept
  })
  audited = {
    programmes: await readAll(app, kenji, auditProgramme),
    audits: await readAll(app, kenji, audit),
    findings: await readAll(app, kenji, finding),
  }
  reviewed = await readReviews(app, kenji)
  drafted = await draftNonconformities(app, founded!.id)
  const statements = await readAll(app, kenji, statementOfApplicability)
  const objectives = await readAll(app, kenji, objective)
  governed = {
    statements,
    rows: (await gridOf(app, kenji, statements.find(({ state }) => state === 'current')!.id)).items.slice(),
    progress: await objectiveProgress(app, kenji, { ids: objectives.map(({ id }) => id) }),
    commitments: (await commitmentCoverage(app, kenji)).items.filter(({ isWithoutOperation }) => isWithoutOperation)
      .length,
  }
  project = {
    now: (await readAll(app, kenji, certification)).find(({ title }) =>
      title.includes('42001'),
    ) as unknown as Certification,
    gaps: await readAll(app, kenji, gapAssessment),
  }
  judged = {
    risks: await readAll(app, kenji, risk),
    assessments: await readAll(app, kenji, riskAssessment),
    impacts: await readAll(app, kenji, impactAssessment),
    criteria: await readAll(app, kenji, riskCriteria),
  }
  documented = {
    documents: await readAll(app, kenji, document),
    versions: await readAll(app, kenji, documentVersion),
    trainings: await readAll(app, kenji, training),
  }
  drifted = await raiseDriftIncidents(app, founded!.id)
  lent = await reuseNow(app, kenji, 'iso27001')
  mapped = await aimsMap(app, kenji)
  conformity = await conformityOf(app, kenji)
  gates = await gatesOf(app, kenji, systems.find(({ title }) => title === 'PriceGuide')!.number!)
  verdicts = await store.inside({ organization: founded!.id }, async (tx) => {
    const computed = []
    for (const { id, title } of register)
      computed.push(...(await verdictsOf(tx, id)).map((verdict) => ({ ...verdict, title })))
    return computed
  })
  verified = await verifyOwnTrail(app, kenji)
  const carla = callerOf(quillmere!.id, quillmere!.people.carla!)
  guests = await readRooms(app, callerOf(founded!.id, demo.people.amara), 'Surveillance 1: preparation')
  kept = await readCertificate(app, callerOf(founded!.id, demo.people.amara))
  choice = await readChoice(app, kenji)
  lived = { here: await cultureOf(app, kenji), there: await cultureOf(app, carla) }
  contrast = {
    all: await readImprovements(app, carla),
    nonconformities: await readAll(app, carla, nonconformity),
    trail: await readWholeTrail(app, carla),
    verified: await verifyOwnTrail(app, carla),
  }
}, 400_000)

afterAll(async () => {
  await store.close()
  await database.drop()
})

const toThree = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 1000)
const verbsOf = (verb: string) => trail.filter((entry) => entry.verb === verb)
const closed = (as: string) => register.filter(({ closedAs }) => closedAs === as)
const scoreBy = ({ ratings }: Shown, model: string) =>
  ratings.filter((row) => row.model === model).reduce((sum, { rating }) => sum + (rating ?? Number.NaN), 0)

describe('C-357 the register of Lysmark Mutual', () => {
  it('holds the twenty-eight of the brief: month, source, breadth, score, figures and state', () => {
    const shown = register.map((entry, at) => [
      dates.monthOf(dayAt(entry.registeredAt!)),
      entry.sourceType,
      briefTable[at]?.[2] === null ? null : entry.category,
      briefTable[at]?.[3],
      scoreBy(entry, briefTable[at]?.[3] === 'S' ? 'sms4-1' : 'aims5-1'),
      briefTable[at]?.[5] === null ? null : [entry.baseline, entry.target, entry.after].map(toThree),
      entry.status,
    ])
    expect(shown).toEqual(briefTable)
  })

  it('shows the score of the model that ranks, and every question of both models has its why', () => {
    for (const entry of register) {
      expect(entry.score, entry.title).toBe(scoreBy(entry, 'aims5-1'))
      expect(entry.ratings.filter(({ note }) => note?.trim())).toHaveLength(9)
    }
  })

  it('grew in each of the eighteen months before today', () => {
    const months = new Set(register.map(({ registeredAt }) => dates.monthOf(dayAt(registeredAt!))))
    expect([...months].filter((month) => month < 0).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 18 }, (_, at) => at - 18),
    )
  })

  it('does not bulge before audits: at most a fifth within seven days before any', () => {
    const auditDays = Object.values(audits).map((audit) => dates.workdayOn(audit))
    const rushed = register.filter(({ registeredAt }) =>
      auditDays.some((audit) => {
        const ahead = daysBetween(dayAt(registeredAt!), audit)
        return ahead >= 0 && ahead <= 7
      }),
    )
    expect(rushed.length / register.length).toBeLessThanOrEqual(0.2)
  })

  it('covers all kinds of source, all five breadths (C-155, C-156, C-157) and all three dimensions', () => {
    expect(new Set(all.map(({ sourceType }) => sourceType))).toEqual(new Set(Object.keys(sourceTypes)))
    expect(new Set(register.map(({ category }) => category)).size).toBe(5)
    expect(new Set(register.flatMap(({ dimensions }) => dimensions)).size).toBe(3)
  })

  it('closed twenty in eighteen months: nineteen standardized, one reverted; five under way, two planned, one cancelled', () => {
    const count = (status: string) => register.filter((entry) => entry.status === status).length
    expect([closed('improvement').length, closed('reversed').length]).toEqual([19, 1])
    expect([count('completed'), count('inProgress'), count('planned'), count('cancelled')]).toEqual([20, 5, 2, 1])
    expect(20 / 18).toBeCloseTo(1.11, 2)
  })
})

describe('what the improvements went through', () => {
  it('has every metric defined before the work and windows that do not overlap', () => {
    for (const entry of register.filter(({ status }) => status === 'completed')) {
      const [startedOn, implementedOn, measuredOn] = [entry.startedAt, entry.implementedAt, entry.measuredAt].map(
        (instant) => dayAt(instant!),
      )
      expect(entry.metric, entry.title).toBeTruthy()
      const isSeries = entry.proof === 'series'
      const after = isSeries ? [] : [entry.afterFrom!, entry.afterTo!]
      const inOrder = [entry.baselineFrom!, entry.baselineTo!, startedOn!, implementedOn!, ...after, measuredOn!]
      expect([...inOrder].sort(), entry.title).toEqual(inOrder)
      expect(entry.baselineTo! < startedOn!, entry.title).toBe(true)
      if (!isSeries) expect(implementedOn! < entry.afterFrom!, entry.title).toBe(true)
      const said = trail.find(
        ({ subject, changes }) => subject?.id === entry.id && changes.some(({ path }) => path === 'metric'),
      )
      const begun = trail.find(({ subject, verb }) => subject?.id === entry.id && ['start', 'pilot'].includes(verb))
      expect(said!.seq, entry.title).toBeLessThan(begun!.seq)
    }
  })

  it('reverted one, cancelled one from its pilot, tried one again, reassigned one, deferred one', () => {
    const titles = (verb: string) =>
      verbsOf(verb).map(({ subject }) => register.find(({ id }) => id === subject?.id)?.title)
    expect(titles('revert')).toEqual(['Quarterly survey of shadow AI'])
    expect(titles('cancel')).toEqual(['Roll out CodeMate to all developers'])
    expect(titles('iterate')).toEqual(['AskLys: answer tone and hand-over'])
    expect(titles('reassign')).toEqual(['Evaluation tooling everyone can run'])
    expect(titles('defer')).toEqual(['Editions watch for 9001 and 19011'])
    expect(titles('pilot')).toEqual([
      'Counterfactual explanations for ClaimSight',
      'Roll out CodeMate to all developers',
    ])
    expect(titles('goAhead')).toEqual(['Counterfactual explanations for ClaimSight'])
  })

  it('keeps the first attempt of what was tried again, and accepted what was partly met by name', () => {
    const chatbot = register.find(({ iterations }) => iterations.length > 0)!
    expect(chatbot.iterations).toMatchObject([
      { iteration: 1, baseline: 3.62, target: 4.2, after: 3.66, verdict: 'notMet' },
    ])
    expect(chatbot).toMatchObject({ iteration: 2, after: 4.27, verdict: 'met' })
    const partly = closed('improvement').filter(({ verdict }) => verdict !== 'met')
    expect(partly).toMatchObject([{ title: 'AI training assigned on the first day', verdict: 'partly' }])
    expect(partly[0]?.exceptionApprovedBy).not.toBeNull()
  })

  it('was 21 days overdue when the fourth review reassigned it, and keeps its first date', () => {
    const tooling = register.find(({ title }) => title === 'Evaluation tooling everyone can run')!
    const reassigned = verbsOf('reassign')[0]!
    expect(Math.abs(daysBetween(tooling.originalTargetDate!, dayAt(reassigned.at)) - 21)).toBeLessThanOrEqual(2)
    expect(tooling.targetDate! > today).toBe(true)
  })

  it('shows an ordinary Monday today: two overdue; four candidates the data raised, six of people, one of them anonymous', () => {
    expect(register.filter((entry) => isOverdue(improvement.derive(entry), today))).toHaveLength(2)
    const waiting = all.filter(({ state }) => state === 'candidate')
    const raised = new Set(
      verbsOf('create').flatMap(({ actor, subject }) => (actor.kind === 'system' ? subject!.id : [])),
    )
    expect(waiting.filter(({ id }) => raised.has(id))).toHaveLength(4)
    const ofPeople = waiting.filter(({ id }) => !raised.has(id))
    expect([ofPeople.length, ofPeople.filter(({ createdBy }) => createdBy === null).length]).toEqual([6, 1])
  })
})

describe('AI systems, incidents and near misses', () => {
  it('has eight systems: one retired, one not in operation yet, one that was suspended and came back; every live one assessed and approved', () => {
    const standing = Object.fromEntries(systems.map(({ title, state }) => [title, state]))
    expect(standing).toEqual({
      ClaimSight: 'live',
      PriceGuide: 'deploying',
      TalentSift: 'live',
      FraudLens: 'live',
      AskLys: 'live',
      DocFlow: 'live',
      RoutePredict: 'retired',
      CodeMate: 'designing',
    })
    for (const { title, state, riskAssessedUntil, deploymentApprovedOn } of systems)
      if (state === 'live') {
        expect(String(riskAssessedUntil) > today, title).toBe(true)
        expect(String(deploymentApprovedOn) < today, title).toBe(true)
      }
  })

  it('holds PriceGuide at gate 5 with every reason, and nothing that is watched lies outside its limits', () => {
    expect(gates.map(({ gate, isOpen, state }) => [gate, isOpen, state])).toEqual([
      ['G1', true, 'passed'],
      ['G2', true, 'passed'],
      ['G3', true, 'passed'],
      ['G4', true, 'passed'],
      ['G5', false, 'closed'],
      ['G7', false, 'closed'],
    ])
    expect(gates[4]?.seats).toEqual(['topManagement'])
    for (const { title, state, oversightMode, drills } of systems as unknown as (AiSystem & Read)[])
      if (state === 'live') expect([title, oversightMode === null, drills.length]).toEqual([title, false, 5])
    expect(drifted).toBe(0)
  })

  it('suspended TalentSift for a month, from its nonconformity to its return', () => {
    const { id } = systems.find(({ title }) => title === 'TalentSift')!
    const moved = trail.filter(({ subject, verb }) => subject?.id === id && ['suspend', 'resume'].includes(verb))
    expect(moved.map(({ verb, at }) => [verb, dates.monthOf(dayAt(at))])).toEqual([
      ['suspend', -9],
      ['resume', -8],
    ])
  })

  it('learned from fourteen incidents and nine near misses: analysed, told, closed, but for the one still looked at', () => {
    const near = incidents.filter(({ kind }) => kind === 'nearMiss')
    expect(near.map(({ state }) => state).sort()).toEqual([...Array(8).fill('closed'), 'triaged'])
    const learned = incidents.filter(({ kind, lesson }) => kind === 'incident' && lesson !== null)
    expect(learned).toHaveLength(14)
    expect(learned.filter(({ priority }) => priority === 'P1')).toHaveLength(10)
    expect(learned.filter(({ state }) => state !== 'closed')).toEqual([])
  })

  it('closes within four weeks whatever is over; complaints are answered, and no urgent one is told twice in a year', () => {
    const resting = incidents.filter(({ state }) => state === 'resolved').map(({ resolvedAt }) => String(resolvedAt))
    expect(resting.filter((at) => daysBetween(dayAt(at), today) > 28)).toEqual([])
    const complaints = incidents.filter(({ kind, state }) => kind === 'complaint' && state === 'closed')
    expect(complaints.length).toBeGreaterThanOrEqual(8)
    expect(complaints.filter(({ response }) => !response)).toEqual([])
    const urgent = incidents
      .filter(({ priority, occurredAt }) => priority === 'P1' && daysBetween(dayAt(String(occurredAt)), today) < 365)
      .map(({ title }) => title)
    expect(new Set(urgent).size).toBe(urgent.length)
  })
})

describe('nonconformities', () => {
  it('has the ten of the brief: month, origin, requirement, severity, state', () => {
    const shown = nonconformities.map(({ createdAt, origin, requirement, severity, state }) => [
      dates.monthOf(dayAt(createdAt)),
      origin,
      requirement?.replace('iso42001:', ''),
      severity,
      state,
    ])
    expect(shown).toEqual([
      [-14, 'rule', '8.2', 'major', 'closed'],
      [-11, 'internalAudit', '9.1', 'minor', 'closed'],
      [-11, 'internalAudit', '7.2', 'minor', 'closed'],
      [-11, 'internalAudit', '7.5.3', 'minor', 'closed'],
      [-9, 'incident', 'A.6.2.4', 'critical', 'closed'],
      [-7, 'certificationAudit', '6.1.3', 'minor', 'closed'],
      [-6, 'certificationAudit', '8.4', 'major', 'closed'],
      [-6, 'certificationAudit', 'A.7.5', 'minor', 'closed'],
      [-6, 'certificationAudit', '9.2.2', 'minor', 'awaitingVerification'],
      [-2, 'internalAudit', '7.3', 'minor', 'implementing'],
    ])
  })

  it('keeps six records of every closed one', () => {
    for (const [at, { state, title }] of nonconformities.entries())
      if (state === 'closed') expect(Object.values(six[at]!), title).toEqual(Array(6).fill(true))
  })

  it('went through NC-5 twice, opened NC-3 again, and waits with NC-9 until next month', () => {
    expect(nonconformities.map(({ cycle }) => cycle)).toEqual([1, 1, 2, 1, 2, 1, 1, 1, 1, 1])
    expect(nonconformities[4]!.cycles).toMatchObject([{ cycle: 1, verdict: 'ineffective' }])
    expect(nonconformities.map(({ reopened }) => reopened ?? 0)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    expect(nonconformities[8]!.verifyNotBefore! > today).toBe(true)
    expect(nonconformities.every(({ recurrences }) => (recurrences ?? 0) === 0)).toBe(true)
  })

  it('stopped TalentSift within a day, and needed no exception; no rule has anything left to draft', () => {
    const critical = nonconformities[4]!
    expect(Date.parse(critical.controlledAt!) - Date.parse(critical.confirmedAt!)).toBeLessThan(24 * 3_600_000)
    expect(nonconformities.filter(({ dutiesExcepted }) => dutiesExcepted !== null)).toEqual([])
    expect(drafted).toBe(0)
  })
})

describe('risks and impact', () => {
  const monthsAfter = (day: string) => dates.monthOf(day)

  it('found 31 AI risks in the workshop of the first round, each by criteria top management approved', () => {
    const found = judged.risks.filter(({ assessment, aiSystem }) => assessment !== null && aiSystem !== null)
    expect(found).toHaveLength(31)
    expect(found.every(({ createdAt }) => [-14, -13].includes(monthsAfter(dayAt(createdAt))))).toBe(true)
    expect(judged.criteria.map(({ state }) => state)).toEqual(['approved'])
    expect(new Set(found.map(({ aiSystem }) => aiSystem)).size).toBe(8)
  })

  it('has every system that is not retired assessed by one that holds, and leaves no risk without a level', () => {
    const holding = judged.assessments.filter(({ state, due }) => state === 'approved' && due! >= today)
    expect(holding).toHaveLength(7)
    expect(judged.risks.filter(({ level, state }) => level === null && state !== 'identified')).toEqual([])
    expect(judged.risks.filter(({ residualLevel, acceptedBy }) => residualLevel && !acceptedBy)).toEqual([])
  })

  it('has six impact assessments in force, two of them written anew when something changed', () => {
    const states = judged.impacts.map(({ state }) => state).sort()
    expect(states).toEqual([...Array(6).fill('current'), 'superseded', 'superseded'])
    expect(judged.impacts.every(({ reviewedBy, author }) => reviewedBy !== author)).toBe(true)
    expect(judged.risks.concat(judged.impacts).filter(({ dutiesExcepted }) => dutiesExcepted)).toEqual([])
  })
})

describe('audits', () => {
  it('covered everything in a year with two internal audits; others audited four times', () => {
    expect(audited.programmes.map(({ state, coveredPercent }) => [state, coveredPercent])).toEqual([
      ['evaluated', 100],
      ['approved', null],
    ])
    const done = audited.audits.filter(({ state }) => state !== 'planned')
    expect(
      done
        .filter(({ kind }) => kind === 'internal')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['closed', 'followUp'])
    expect(done.filter(({ kind }) => kind !== 'internal')).toHaveLength(4)
  })

  it('made of every finding what it is: a nonconformity, a candidate, or something to learn', () => {
    const became = (kind: string, field: string) =>
      audited.findings.filter((each) => each.kind === kind).map((each) => typeof each[field])
    expect(became('nonconformity', 'nonconformity')).toEqual(Array(8).fill('string'))
    expect([...became('opportunity', 'improvement'), ...became('observation', 'improvement')]).toEqual(
      Array(8).fill('string'),
    )
    expect(audited.findings.filter(({ kind }) => kind === 'goodPractice')).toHaveLength(2)
  })
})

describe('what the engine says of the series', () => {
  it('computed eleven verdicts at their date; each is what its own text gives again, on a baseline from before the work', () => {
    const finals = verdicts.filter(({ kind }) => kind === 'final')
    expect(finals.map(({ computed }) => computed.result.verdict).sort()).toEqual([
      ...Array(9).fill('improved'),
      ...Array(2).fill('no_change'),
    ])
    for (const { computed } of finals) {
      const { frozen, post, guardrailPost, result, guardrails } = computed
      const again = verdictFromFreeze(frozen, { points: post, guardrails: guardrailPost })
      expect(JSON.parse(JSON.stringify(again.result))).toEqual(result)
      expect(JSON.parse(JSON.stringify(again.guardrails))).toEqual(guardrails)
      expect(frozen.baseline.every(({ periodStart }) => periodStart < frozen.rolloutStart)).toBe(true)
      expect(frozen.afterTheFact).toBe(false)
    }
  })

  it('found a side effect once, and the team answered it', () => {
    const harmed = verdicts.filter(
      ({ kind, computed }) => kind === 'final' && computed.guardrails.some(({ finding }) => finding === 'harm'),
    )
    expect(harmed.map(({ title }) => title)).toEqual(['Retrieval filter for AskLys'])
    expect(register.find(({ title }) => title === 'Retrieval filter for AskLys')?.unintended?.answer).toBe('yes')
  })

  it('raised what became the playbook by itself, once: two, three, five', () => {
    const playbook = register.find(({ title }) => title.startsWith('Playbook for priority one'))!
    const made = trail.filter(({ subject, verb }) => subject?.id === playbook.id && verb === 'create')
    expect(made.map(({ actor }) => actor.kind)).toEqual(['system'])
  })
})

describe('the management system of Lysmark Mutual as a whole', () => {
  it('what its security management lends could cover 45.7 % of ISO/IEC 42001; what is evidenced covers less', () => {
    const { potential, actual } = lent
    expect(Math.round(potential.all.percent! * 10) / 10).toBe(45.7)
    expect(actual.all.percent).toBeLessThan(potential.all.percent!)
    expect(actual.all.percent).toBeGreaterThan(30)
  })

  it('C-004 has processes that each hang on a requirement, a document in force and an owner; the orphan report is empty', () => {
    expect(mapped.processes.length).toBeGreaterThanOrEqual(10)
    expect(mapped.processes.filter(({ missing }) => missing.length > 0).map(({ title }) => title)).toEqual([])
    expect(mapped.beyond.map(({ title }) => title)).toEqual([])
  })

  it('shows nearly all of ISO/IEC 42001: what expired, is open or is only laid down stands as such', () => {
    const own = conformity.standards.find(({ id }) => id === 'iso42001')!
    expect(own.counts.evidenced).toBeGreaterThanOrEqual(60)
    const not = (status: string) => own.requirements.filter((each) => each.status === status).map(({ ref }) => ref)
    expect(not('expired')).toEqual(['7.1'])
    // Of controls the statement in force calls partial, A.10.4 is shown by nothing yet and A.6.2.7 by its process alone.
    expect(not('notShown')).toEqual(['A.10.4'])
    expect(not('partly')).toEqual(expect.arrayContaining(['7.3', '9.2.2', 'A.6.2.7']))
    const services = conformity.standards.find(({ id }) => id === 'iso20000')!
    expect(services.counts.evidenced).toBeGreaterThan(40)
  })

  it('works by its procedures, but for the one nobody needed: no one has joined for months', () => {
    expect(lived.here.theatre.components.used).toBeCloseTo(6 / 7, 3)
  })
})

describe('documents and training', () => {
  it('keeps thirteen documents, one version of each in force; the policy is the CEO’s, one is for its readers alone', () => {
    const { documents, versions } = documented
    expect(documents.map(({ state }) => state)).toEqual(documents.map(() => 'effective'))
    expect(documents).toHaveLength(13)
    const inForce = versions.filter(({ state }) => state === 'effective')
    expect(new Set(inForce.map((version) => version.document)).size).toBe(13)
    expect(inForce).toHaveLength(13)
    const narrow = documents.filter(({ audience }) => audience !== null)
    expect(narrow.map(({ title, classification }) => [title, classification])).toEqual([
      ['Ways into ClaimSight', 'confidential'],
    ])
    const policy = documents.find(({ kind }) => kind === 'policy')!
    expect(inForce.find(({ id }) => id === policy.effectiveVersion)).toMatchObject({
      edition: 1,
      approvedBy: policy.owner,
    })
  })

  it('says in each record what belongs to it: no sentence stands on more than ten', () => {
    const told = new Map<string, Set<string>>()
    const listen = (record: string, value: unknown): void => {
      if (typeof value === 'string' && value.includes(' ') && value.length > 24)
        told.set(value, (told.get(value) ?? new Set()).add(record))
      else if (value !== null && typeof value === 'object')
        for (const [key, each] of Object.entries(value)) if (key !== 'title') listen(record, each)
    }
    for (const each of [
      ...judged.risks,
      ...judged.assessments,
      ...judged.impacts,
      ...documented.trainings,
      ...incidents,
    ])
      listen(each.id, each)
    expect([...told].filter(([, records]) => records.size > 10).map(([sentence]) => sentence)).toEqual([])
  })

  it('had nobody approve their own words, and everyone trained in the end', () => {
    const { versions, trainings } = documented
    const own = versions.filter(({ approvedBy, owner, dutiesExcepted }) => approvedBy === owner || dutiesExcepted)
    expect(own.filter(({ approvedBy }) => approvedBy !== null)).toEqual([])
    expect(trainings.length).toBeGreaterThan(20)
    expect(new Set(trainings.map(({ state }) => state))).toEqual(new Set(['valid']))
  })
})

describe('the trail of Lysmark Mutual', () => {
  it('verifies, says demo in every entry, and never runs ahead of its clock', () => {
    expect(verified).toMatchObject({ ok: true, faultCount: 0, count: trail.length })
    expect(new Set(trail.map(({ clock }) => clock))).toEqual(new Set(['demo']))
    const instants = trail.map(({ at }) => at)
    expect([...instants].sort()).toEqual(instants)
    expect(instants.at(-1)! <= `${today}T17:00:00.000Z`).toBe(true)
    expect(instants[0]! >= addDays(dates.on({ month: -19, day: 0 }), 0)).toBe(true)
  })

  it('knows no decision by someone who held the other duty, and no exception was needed', () => {
    expect(verbsOf('measure').length).toBeGreaterThanOrEqual(21)
    expect(overlapsIn(trail)).toEqual([])
    expect(all.filter(({ dutiesExcepted }) => dutiesExcepted !== null)).toEqual([])
  })
})

describe('what Lysmark states and aims at', () => {
  it('states every one of the 38 controls with a reason of its own; three systems that are bought train nothing', () => {
    const { statements, rows } = governed
    expect(statements.map(({ state }) => state).sort()).toEqual(['current', 'superseded'])
    expect([
      rows.length,
      rows.every(({ applicable }) => applicable),
      new Set(rows.map((row) => row.justification)).size,
    ]).toEqual([38, true, 38])
    const tailored = rows.flatMap(({ control, tailoring }) =>
      tailoring.map(({ system, applicable, justification }) => [
        refOf(control),
        system.title,
        applicable,
        Boolean(justification),
      ]),
    )
    const systems = ['CodeMate', 'DocFlow', 'TalentSift']
    const controls = ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6']
    expect(tailored).toEqual(controls.flatMap((ref) => systems.map((system) => [ref, system, false, true])))
  })

  it('follows six objectives by eighteen months of readings, from and to the figures of the brief', () => {
    const told = governed.progress.map(({ objective: { title, baseline, target }, latest, points, light, trend }) => {
      const read = points.filter(({ value }) => value !== null)
      return [title.slice(0, 2), read.length, baseline, read[0]?.value, target, latest?.value, light, trend]
    })
    expect(told.sort()).toEqual([
      ['O1', 18, 0.71, 0.71, 0.85, 0.88, 'green', 'better'],
      ['O2', 18, 42, 42, 95, 97, 'green', 'better'],
      ['O3', 18, 0, 0, 100, 100, 'green', 'better'],
      ['O4', 18, 57, 57, 100, 100, 'green', 'better'],
      ['O5', 18, 3.6, 3.6, 4.2, 4.3, 'green', 'better'],
      ['O6', 18, 9.4, 9.4, 6, 5.8, 'green', 'better'],
    ])
    expect(governed.commitments).toBe(1)
  })
})

describe('what is handed over', () => {
  it('has looked like Lysmark from the first month; its register was published once, as a version with its hash', () => {
    const looks = trail.filter(({ verb }) => verb === 'branding.change')
    const paths = looks.flatMap(({ changes }) => changes.map(({ path }) => path))
    expect(paths).toEqual(expect.arrayContaining(['branding/primary', 'branding/header', 'branding/logo']))
    const published = trail.filter(({ verb }) => verb === 'register.publish')
    expect(published).toHaveLength(1)
    const hash = published[0]!.changes.find(({ path }) => path === 'publications/improvements/1/hash')
    expect(hash).toMatchObject({ after: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('the way to the certificate', () => {
  it('begins with 41 % of 70 met and 38 % reused, takes thirteen months, and is ready when a body is sought', () => {
    const [{ metPercent, reusePercent, state }] = project.gaps as unknown as [GapAssessment & Read]
    expect([metPercent, reusePercent, state]).toEqual([41.4, 38, 'closed'])
    const { budget, milestones, touchpoints, signedBy, sponsor, readyScore, reuseAtStart, plannedStart } = project.now
    expect(readyScore).toBeGreaterThanOrEqual(85)
    expect([reuseAtStart, signedBy === sponsor]).toEqual([38, true])
    expect(budget.map(({ line }) => line).sort()).toEqual(
      ['audits', 'bodyFees', 'documentation', 'implementation', 'staffTime', 'training'].sort(),
    )
    expect(milestones.every(({ accountable, doneOn, agreedEnd }) => accountable && doneOn && agreedEnd)).toBe(true)
    const last =
      milestones
        .map(({ doneOn }) => doneOn ?? '')
        .sort()
        .at(-1) ?? ''
    expect(last > addMonths(plannedStart ?? '', 6) && last < addMonths(plannedStart ?? '', 18)).toBe(true)
    expect(touchpoints).toHaveLength(12)
  })
})

describe('the body and its two stages', () => {
  it('is the best of three: weights of 100 give 86, 80 and 66, and the last is knocked out', () => {
    const { comparison, selection } = choice
    expect(comparison.weightSum).toBe(100)
    expect(comparison.items.map(({ known, score, isKnockedOut }) => [known?.title, score, isKnockedOut])).toEqual([
      ['Northlight Certification', 86, false],
      ['Assura Cert', 80, false],
      ['BlueQuay', 66, true],
    ])
    expect(selection.chosen).toBe(comparison.items[0]!.body)
    // Kestrel held the mock audit, and is none of them.
    expect(comparison.items.flatMap(({ conflicts }) => conflicts)).toEqual([])
  })

  it('three concerns are answered; the major is verified within six months (R4), of the minors the plans are accepted (R5)', () => {
    const { concerns, nonconformities, plan } = choice.stages
    expect(concerns).toEqual({ open: 0, all: 3 })
    expect(plan).toMatchObject({ unplaced: [], isCentralLeftOut: false })
    expect(nonconformities.map(({ finding }) => finding.severity)).toEqual(['major', 'minor', 'minor'])
    const [major, ...minors] = nonconformities
    expect(major!.finding.verifiedOn! <= major!.deadline!).toBe(true)
    expect(daysBetween(major!.finding.planAcceptedOn!, major!.finding.verifiedOn!)).toBeLessThan(27)
    expect(minors.map(({ finding }) => finding.planAcceptedOn !== null)).toEqual([true, true])
    expect(nonconformities.filter(({ stands, repeatsStage2 }) => stands !== null || repeatsStage2)).toEqual([])
  })
})

describe('management reviews and forums', () => {
  it('held four reviews, each with its table recorded before it; the next one is set', () => {
    const held = reviewed.reviews.filter(({ heldOn }) => heldOn !== null)
    expect(reviewed.reviews.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5].map((at) => `Management review ${at}`))
    expect(held.map(({ heldOn }) => dates.monthOf(heldOn!))).toEqual([-14, -10, -6, -1])
    expect(held.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed', 'actionsTracking'])
    for (const { table, snapshotAt, heldOn, inputs } of held) {
      expect(table.recorded?.holds).toBe(true)
      expect(dayAt(snapshotAt!) < heldOn!).toBe(true)
      expect(inputs).toHaveLength(16)
    }
    // From review to review: each table begins where the one before ended.
    expect(held.map(({ since }) => since)).toEqual([null, ...held.slice(0, 3).map(({ heldOn }) => heldOn)])
  })

  it('escalated and reassigned what was late in the fourth, by the improvement’s own moves', () => {
    const fourth = reviewed.reviews[3]!
    const tooling = register.find(({ title }) => title === 'Evaluation tooling everyone can run')!
    expect(fourth.table.paper.register.overdue.map(({ id }) => id)).toEqual([tooling.id])
    expect(fourth.overdueDecisions.map(({ decision }) => decision)).toEqual(['escalate', 'reassign'])
    const moved = trail.filter(
      ({ subject, reason }) => subject?.id === tooling.id && reason?.startsWith(fourth.number!),
    )
    expect(moved.map(({ verb }) => verb)).toEqual(['escalate', 'reassign'])
  })

  it('met in six forums of all three kinds; two actions of meetings are late, and the page of open actions says so', () => {
    expect(reviewed.forums).toHaveLength(6)
    expect(new Set(reviewed.forums.map(({ kind }) => kind)).size).toBe(3)
    const late = reviewed.open.items.filter(({ due }) => due !== null && due < today)
    expect(late.map(({ from }) => from.type).sort()).toEqual(['forum', 'managementReview'])
    expect(reviewed.open.items.length).toBeGreaterThan(late.length)
  })
})

describe('how improving is lived', () => {
  it('holds a certificate since M-4 until M+32; its surveillances are asked for in time (R2, R3), its major was verified in time (R4)', () => {
    const { now, others, keeping, cycle } = kept
    const decidedOn = dates.workdayOn({ month: -4, day: 0 })
    expect(now).toMatchObject({ state: 'certified', certificateDecidedOn: decidedOn })
    expect(now.certificateExpiresOn).toBe(addMonths(decidedOn, 36))
    expect(keeping.next.map(({ step, by }) => [step, by])).toEqual([
      ['surveillance1', addMonths(decidedOn, 12)],
      ['surveillance2', `${Number(decidedOn.slice(0, 4)) + 2}-12-31`],
      ['recertification', addMonths(decidedOn, 36)],
    ])
    expect(others.map(({ edition }) => edition).sort()).toEqual(['ISO/IEC 20000-1:2018', 'ISO/IEC 27001:2022'])
    expect(cycle.yearsWithout).toEqual([])
    expect(now.majorsDueOn === null || now.submittedOn! <= now.majorsDueOn).toBe(true)
  })

  it('went on after the certificate, says what may be said, and nothing else stands on the trust page', () => {
    const { keeping, page, pack, uses, enquiries } = kept
    expect(keeping.momentum?.isDropping).toBe(false)
    expect(keeping.statement).toContain('AI management system')
    expect(page.certificates.map(({ status, number }) => [status, number])).toEqual([['valid', 'NL-AI-2026-0118']])
    expect(claimsInAny(JSON.stringify(page))).toEqual([])
    expect(page).toMatchObject({ isDemo: true, takesMessages: true })
    expect(pack.sections.find(({ key }) => key === 'improvements')!.items.length).toBeGreaterThan(5)
    expect(uses.map(({ state }) => state).sort()).toEqual(['approved', 'approved', 'refused'])
    expect(enquiries.map(({ state }) => state).sort()).toEqual(['answered', 'answered', 'inHand'])
  })

  it('expects six kinds of benefit, one of which did not come; the one towards regulators bears its caveat', () => {
    const of = kept.benefits as unknown as { kind: string; state: string; caveat: string | null }[]
    expect(new Set(of.map(({ kind }) => kind)).size).toBe(6)
    expect(of.filter(({ state }) => state === 'missed')).toHaveLength(1)
    expect(of.filter(({ caveat }) => caveat).map(({ kind }) => kind)).toEqual(['regulatory'])
  })

  it('thanked twelve times, asked three times, and most people can tell; at Quillmere hardly anyone', () => {
    const { pulses, drills, budgetHours, usedHours, ownMistakes, theatre, ...counted } = lived.here
    const safety = pulses.map(({ results }) => results.find(({ question }) => question === 'safety')?.mean)
    expect(safety).toEqual([3.1, 3.6, 4.1])
    expect(drills.map(({ credible, reached }) => [credible, reached])).toEqual([[17, 20]])
    expect(usedHours / budgetHours).toBe(0.6)
    expect(ownMistakes).toBe(1)
    // One of the twelve lies more than a year back.
    expect(counted).toMatchObject({ recognitions: 11, recognizedIdentified: 7, recognizedImplemented: 5 })
    expect(theatre.light).toBe('green')
    expect(lived.there.drills.map(({ credible, reached }) => [credible, reached])).toEqual([[2, 20]])
    expect(lived.there.theatre.light).toBe('red')
  })
})

describe('rooms for those who come from outside', () => {
  const partsOf = (ids: RegExp) => guests.index.sets.filter(({ id }) => ids.test(id))
  const room = (title: string) => guests.rooms.find((one) => one.room.title === title)!

  it('C-258 the documentation package holds DI-01 to DI-19, documents in the versions in force, in a room that only reads', () => {
    const parts = partsOf(/^DI-/)
    expect(parts.map(({ id }) => id)).toEqual(documentedItems.map(({ id }) => id))
    expect(parts.filter(({ released }) => released === 0)).toEqual([])
    const versions = new Set(documented.versions.filter(({ state }) => state === 'effective').map(({ id }) => id))
    const released = room('Surveillance 1: preparation').items.flatMap(({ record }) => record ?? [])
    const shown = released.filter(({ type }) => type === 'documentVersion')
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter(({ id }) => !versions.has(id))).toEqual([])
    expect(released.filter(({ type }) => type === 'document')).toEqual([])
    // That guests only read is SOD-13 (test/rooms).
    expect(room('Stage 1: documents').room).toMatchObject({ closedBecause: 'Stage 1 is reported.' })
  })

  it('C-268 the pack holds key figures, outcomes of improvements and of corrective actions', () => {
    expect(partsOf(/^EF-/).map(({ id, released }) => [id, released > 0])).toEqual([
      ['EF-1', true],
      ['EF-2', true],
      ['EF-3', true],
    ])
    const pages = guests.files.filter((name) => name.startsWith('records/'))
    for (const kind of ['OBJ', 'IMP', 'NC'])
      expect([kind, pages.some((name) => name.includes(kind))]).toEqual([kind, true])
    const paths = guests.index.requirements.flatMap(({ items }) => items.flatMap(({ path }) => path ?? []))
    expect(paths.filter((path) => !guests.files.includes(path))).toEqual([])
  })

  it('C-293 the surveillance pack has each part of its list, and says where nothing is', () => {
    const parts = partsOf(/^SV-/)
    expect(parts.map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, at) => `SV-${at + 1}`))
    for (const { id, released } of parts.slice(0, 8)) expect([id, released > 0]).toEqual([id, true])
  })

  it('were visited: the mock auditor and the body looked, asked and were answered; the customer waits', () => {
    const looked = guests.rooms.filter(({ views }) => views.some(({ kind }) => kind === 'record'))
    expect(looked.map(({ room: { title } }) => title).sort()).toContain('Mock audit by Kestrel Advisory')
    expect(guests.rooms.flatMap(({ requests }) => requests).filter(({ answer }) => answer === null)).toHaveLength(1)
  })
})

describe('the contrast, Quillmere Services', () => {
  it('registered everything in the six days before its audit, and nothing else', () => {
    const ahead = contrast.all.map(({ registeredAt }) => daysBetween(dayAt(registeredAt!), dates.workdayOn(auditDay)))
    expect(ahead).toHaveLength(15)
    expect(ahead.filter((days) => days >= 1 && days <= 6)).toHaveLength(15)
  })

  it('calls twelve completed without a metric: they came in as activities, not measured, all from the audit', () => {
    const completed = contrast.all.filter(({ status }) => status === 'completed')
    expect(completed).toHaveLength(12)
    for (const entry of completed) {
      expect(entry).toMatchObject({
        closedAs: 'activity',
        verdict: null,
        metric: null,
        measuredBy: null,
        imported: true,
      })
    }
    expect(new Set(contrast.all.map(({ sourceType }) => sourceType))).toEqual(new Set(['auditFinding']))
    expect(contrast.all.filter(({ status }) => status === 'inProgress')).toHaveLength(3)
  })

  it('has two nonconformities on paper: one nobody looked at, one nobody stopped or mended in time', () => {
    expect(contrast.nonconformities.map(({ state }) => state)).toEqual(['reported', 'confirmed'])
    expect(contrast.nonconformities[1]!.due! < today).toBe(true)
  })

  it('came in by five small imports, one entry of the trail each, and nobody worked on it since', () => {
    const { trail: entries, verified: report } = contrast
    expect(entries.filter(({ verb }) => verb === 'import.accept')).toHaveLength(5)
    expect(entries.filter(({ subject }) => subject?.type === 'improvement')).toEqual([])
    expect(report).toMatchObject({ ok: true, faultCount: 0, count: entries.length })
  })
})

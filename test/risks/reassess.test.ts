import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raiseDriftIncidents } from '#app/aiSystems/raiseDriftIncidents.ts'
import { askForReassessments } from '#app/risks/askForReassessments.ts'
import { addDays } from '#domain/time/days.ts'
import { systemRisks } from '#store/risks/systemRisks.ts'
import {
  type AssessingTeam,
  anAssessingTeam,
  approvedAssessment,
  approvedCriteria,
  evaluatedRisk,
  treatedRisk,
  watchedRisk,
} from '#test/journeys/driver/assessing.ts'
import { currentImpact } from '#test/journeys/driver/impacting.ts'
import { measures, pushes } from '#test/journeys/driver/measuring.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
beforeAll(() => anotherWorld())
afterAll(() => world.close())

const ask = () => askForReassessments(world.app, world.organization)
const tasks = () => team.manager.among('tasks').lists('?state=open&sort=created&limit=200')

async function doneAll(): Promise<void> {
  for (const each of await tasks()) await team.manager.among('tasks').makes('complete', each, { result: 'Looked at' })
}

/** Titles and reasons of the tasks that are open. */
async function told(): Promise<string[]> {
  const open = await tasks()
  const whole = await Promise.all(open.map((each) => team.manager.among('tasks').reads(each)))
  return whole.map(({ title, fields }) => `${title} · ${fields.description}`)
}

async function anotherWorld(): Promise<void> {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
  await approvedCriteria(team)
}

describe('what asks for risks and impacts to be looked at again', () => {
  test('new criteria supersede the old and give a task for every live risk, once', async () => {
    const judged = await evaluatedRisk(team)
    const watched = await watchedRisk(team)
    const closed = await watchedRisk(team)
    await team.manager.among('risks').makes('close', closed, {}, 'The system is gone')
    await team.analyst.among('risks').raises({ title: 'Only a name so far' })
    const criteria = team.manager.among('risk-criteria')
    const [before] = await criteria.lists('?state=approved')
    const next = await approvedCriteria(team, { title: 'Criteria 2' })
    expect((await criteria.reads(before!)).state).toBe('superseded')
    await criteria.seesTrail(before!).as(['create by Milo', 'approve by Tess', 'supersede by system'])
    expect(await told()).toEqual(
      [judged, watched].map(
        ({ number, title }) => `Assess the risk again: ${number} ${title} · The risk criteria changed: ${next.number}`,
      ),
    )
    expect(await ask()).toBe(0)
    await doneAll()
  })

  test('a risk judged by the old criteria is not accepted by the new without a new look', async () => {
    const it = await evaluatedRisk(team)
    await team.analyst.among('risks').makes('decideTreatment', it, { treatment: 'retain', treatmentReason: 'Small' })
    await approvedCriteria(team, { title: 'Criteria 3' })
    await team.top.among('risks').cannot('acceptResidual', it).because('criteria_changed_since')
    await doneAll()
  })

  test('what gates are told of a system’s risks', async () => {
    const { manager, owner } = team
    const system = await liveSystem(manager, { title: 'DocFlow', owner: owner.id })
    const asked = (day = world.today()) =>
      world.app.store.inside({ organization: world.organization }, (tx) => systemRisks(tx, system.id, day))
    expect(await asked()).toEqual({ assessment: null, open: 0, unacceptable: 0 })
    await evaluatedRisk(team, { aiSystem: system.id })
    await evaluatedRisk(team, { aiSystem: system.id, likelihood: 1 })
    await team.analyst.among('risks').raises({ title: 'Unrated', aiSystem: system.id })
    expect(await asked()).toMatchObject({ open: 3, unacceptable: 2 })
    const approved = await approvedAssessment(team, system.id)
    expect(await asked()).toMatchObject({
      assessment: { id: approved.id, number: approved.number, approved: true, until: approved.fields.validUntil },
      open: 3,
    })
    expect((await asked('2028-01-01')).assessment).toMatchObject({ approved: false })
    await treatedRisk(team, { aiSystem: system.id })
    expect(await asked()).toMatchObject({ open: 4 })
  })

  test('an incident, a change, the next stage and the interval ask once each; nobody is asked while somebody is at it', async () => {
    const { manager, owner } = team
    const system = await liveSystem(manager, { title: 'ClaimSight', owner: owner.id })
    expect(await ask()).toBe(1)
    expect(await told()).toEqual([`Assess the risks: ${system.number} ClaimSight · It came to the next stage: live`])
    await doneAll()
    expect(await ask()).toBe(0)
    const assessment = await approvedAssessment(team, system.id)
    expect(await ask()).toBe(0)
    world.daysPass(20)
    const incident = await happened(system)
    expect(await ask()).toBe(1)
    expect(await told()).toEqual([
      `Assess the risks again: ${system.number} ClaimSight · Something happened: ${incident.number}`,
    ])
    expect(await ask()).toBe(0)
    await happened(system)
    expect(await ask()).toBe(0)
    await doneAll()
    world.daysPass(5)
    const change = { change: 'Another model', previousRuns: false }
    await manager.among('ai-systems').makes('revalidate', system, change, 'The supplier exchanged the model')
    expect(await ask()).toBe(1)
    expect((await told())[0]).toContain('The system changed: The supplier exchanged the model')
    await doneAll()
    world.itIs('2027-02-20')
    await ask()
    expect(await told()).toContain(
      `Assess the risks again: ${system.number} ClaimSight · The interval is over: 2027-03-02`,
    )
    expect((await manager.among('risk-assessments').reads(assessment)).state).toBe('approved')
    await doneAll()
  })

  test('an alarm of the monitoring plan asks at once and once, by its incident; a reading inside the limits and a report nobody looked at do not', async () => {
    await world.close()
    await anotherWorld()
    const { manager, owner } = team
    const metric = await measures(manager, { title: 'Selection-rate ratio', direction: 'increase' })
    const monitoring = [{ id: '', metric: metric.id, low: 0.85, high: null, responsible: owner.id }]
    const system = await liveSystem(manager, { title: 'TalentSift', owner: owner.id })
    await manager.among('ai-systems').edits(system, { monitoring })
    await approvedAssessment(team, system.id)
    world.daysPass(7)
    await pushes(manager, metric, [[addDays(world.today(), -14), 0.9]])
    await raiseDriftIncidents(world.app, world.organization)
    await manager.among('incidents').raises({ title: 'Odd ranks', kind: 'incident', aiSystem: system.id })
    expect(await ask()).toBe(0)
    await pushes(manager, metric, [[addDays(world.today(), -7), 0.71]])
    await raiseDriftIncidents(world.app, world.organization)
    expect(await ask()).toBe(1)
    const [alarm] = (await manager.among('incidents').lists('?sort=-created&limit=1')) as [Page]
    expect(alarm.state).toBe('reported')
    expect(await told()).toEqual([
      `Assess the risks again: ${system.number} TalentSift · Its monitoring raised an alarm: ${alarm.number}`,
    ])
    const [task] = await tasks()
    expect(await manager.among('tasks').reads(task!)).toMatchObject({
      owner: { id: owner.id },
      fields: { kind: 'riskAssessment' },
    })
    await doneAll()
    await triaged(alarm)
    expect(await ask()).toBe(0)
  })

  test('the day a risk is to be looked at again is a task; a changed system takes its impact assessment out of force', async () => {
    await world.close()
    await anotherWorld()
    await watchedRisk(team)
    world.itIs('2026-06-01')
    const { manager, owner, analyst } = team
    const system = await liveSystem(manager, { title: 'AskLys', owner: owner.id, riskAssessedUntil: '2028-01-01' })
    const impact = await currentImpact(team, system.id)
    expect(await told()).toEqual([])
    world.daysPass(1)
    await manager
      .among('ai-systems')
      .makes('revalidate', system, { change: 'New index', previousRuns: false }, 'Index rebuilt')
    await ask()
    const { state, fields } = await analyst.among('impact-assessments').reads(impact)
    expect([state, fields.trigger]).toEqual(['dueForReview', 'change'])
    expect(await told()).toContain(
      `Look at the impact again: ${impact.number} ${impact.title} · The system changed: Index rebuilt`,
    )
    await doneAll()
    world.itIs('2026-12-02')
    await ask()
    expect((await told()).filter((line) => line.includes('Assess the risk again'))).not.toEqual([])
    const count = (await told()).length
    expect(await ask()).toBe(0)
    expect(await told()).toHaveLength(count)
  })
})

async function happened(system: Page): Promise<Page> {
  const incidents = team.manager.among('incidents')
  return triaged(
    await incidents.raises({ title: 'Wrong answers', kind: 'incident', priority: 'P2', aiSystem: system.id }),
  )
}

function triaged(it: Page): Promise<Page> {
  return team.manager.among('incidents').makes('triage', it, {
    priority: 'P2',
    owner: team.owner.id,
    harm: { answer: 'no', why: 'Nobody was hurt' },
    harms: [],
  })
}

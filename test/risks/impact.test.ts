import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemImpact } from '#store/risks/systemImpact.ts'
import { type AssessingTeam, anAssessingTeam, approvedCriteria, no, row, yes } from '#test/journeys/driver/assessing.ts'
import { assessed, consulted, consultedImpact, currentImpact, scoped } from '#test/journeys/driver/impacting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
let system: Page
beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
  await approvedCriteria(team)
  system = await liveSystem(team.manager, { title: 'TalentSift', owner: team.owner.id })
})
afterAll(() => world.close())

const impacts = () => team.analyst.among('impact-assessments')
const ofSystem = (today = world.today()) =>
  world.app.store.inside({ organization: world.organization }, (tx) => systemImpact(tx, system.id, today))

async function scopedImpact(): Promise<Page> {
  const it = await impacts().raises({ title: 'Impact', owner: team.analyst.id, aiSystem: system.id })
  return impacts().makes('scope', it, scoped)
}

describe('an impact assessment says what may happen to people and society', () => {
  test.each([
    ['C-312', 'the effects on fundamental rights', ['fundamentalRights']],
    ['C-313', 'the effects on societal well-being', ['societalWellBeing']],
  ] as const)('%s without a section on %s it is not assessed', async (_, __, [section]) => {
    const it = await scopedImpact()
    const risk = await team.analyst.among('risks').raises({ title: 'Harm' })
    for (const nothing of [null, '', '  '])
      await impacts()
        .cannot('assess', it, { ...assessed(risk.id), [section]: nothing })
        .because('impact_part_missing')
    expect((await impacts().makes('assess', it, assessed(risk.id))).state).toBe('assessed')
  })

  test('C-314 without the groups it reaches, the vulnerable among them, it is not assessed', async () => {
    const it = await scopedImpact()
    const risk = await team.analyst.among('risks').raises({ title: 'Harm' })
    const whole = assessed(risk.id)
    const [applicants] = whole.affected as readonly Readonly<Record<string, unknown>>[]
    const cannot = (more: object, ...codes: string[]) =>
      impacts()
        .cannot('assess', it, { ...whole, ...more })
        .because(...codes)
    await cannot({ affected: [], vulnerable: no('None among applicants') }, 'impact_affected_missing')
    await cannot({ vulnerable: null }, 'impact_vulnerable_unanswered')
    await cannot({ vulnerable: { answer: 'no', why: ' ' } }, 'impact_vulnerable_unanswered')
    await cannot({ affected: [applicants] }, 'impact_vulnerable_unnamed')
    await cannot({ affected: [row({ group: 'Everyone' })], vulnerable: no('None') }, 'impact_effect_missing')
  })

  test('each harm is rated, answered and kept as a risk; the laws are answered either way', async () => {
    const it = await scopedImpact()
    const risk = await team.analyst.among('risks').raises({ title: 'Harm' })
    const whole = assessed(risk.id)
    const [harm] = whole.harms as readonly Readonly<Record<string, unknown>>[]
    const cannot = (more: object, ...codes: string[]) =>
      impacts()
        .cannot('assess', it, { ...whole, ...more })
        .because(...codes)
    await cannot({ harms: [] }, 'impact_harms_missing')
    await cannot({ harms: [{ ...harm, irreversibility: null }] }, 'impact_harm_unrated')
    await cannot({ harms: [{ ...harm, mitigation: '' }] }, 'impact_mitigation_missing')
    await cannot({ harms: [{ ...harm, risk: null }] }, 'impact_risk_missing')
    await cannot({ friaNeeded: null }, 'impact_law_unanswered')
    await cannot({ friaNeeded: yes('A public body') }, 'impact_part_missing', 'impact_part_missing')
    await cannot({ dpiaAdvice: null }, 'impact_part_missing')
  })

  test('SOD-15 whoever wrote it does not review it', async () => {
    const { analyst, manager, privacy, top } = team
    const it = await consultedImpact(team, system.id, { owner: manager.id })
    const findings = { reviewFindings: 'Complete' }
    await manager.among('impact-assessments').cannot('review', it, findings).because('sod_15')
    await analyst.among('impact-assessments').cannot('review', it, findings).because('move_not_yours')
    const reviewed = await privacy.among('impact-assessments').makes('review', it, findings)
    expect(reviewed.fields).toMatchObject({ reviewedBy: privacy.id, dutiesExcepted: null })
    await privacy.among('impact-assessments').cannot('approve', it).because('move_not_yours')
    await top.among('impact-assessments').cannot('approve', it, { validUntil: '2027-03-03' }).because('valid_too_long')
  })

  test('SOD-15 whoever changed what it says does not review it, whatever they are named', async () => {
    const { manager, privacy } = team
    const it = await consultedImpact(team, system.id)
    await manager.among('impact-assessments').edits(it, { societalWellBeing: 'None worth naming' })
    const findings = { reviewFindings: 'Complete' }
    await manager.among('impact-assessments').cannot('review', it, findings).because('sod_15')
    await privacy.among('impact-assessments').makes('review', it, findings)
  })

  test('SOD-15 a small organization excepts it for a time, and the record says so', async () => {
    const { manager, top } = team
    const it = await consultedImpact(team, system.id, { owner: manager.id })
    const allowed = await top.asks('POST', '/duty-exceptions', {
      body: {
        duty: 'SOD-15',
        compensatingControl: 'An outside reviewer reads it each quarter',
        fromDay: '2026-03-01',
        untilDay: '2026-06-30',
      },
    })
    expect(allowed.status, JSON.stringify(allowed.body)).toBeLessThan(300)
    const reviewed = await manager.among('impact-assessments').makes('review', it, { reviewFindings: 'Complete' })
    expect(reviewed.fields.dutiesExcepted).toBe('SOD-15')
  })

  test('one is current for a system; the next supersedes it; looked at again by somebody else it holds on', async () => {
    const first = await currentImpact(team, system.id)
    expect(first).toMatchObject({ state: 'current', due: '2027-03-02' })
    expect(await ofSystem()).toEqual({
      id: first.id,
      number: first.number,
      state: 'current',
      until: '2027-03-02',
      isCurrent: true,
    })
    expect(await ofSystem('2027-03-03')).toMatchObject({ isCurrent: false })
    const asked = await impacts().makes('askForReview', first, { trigger: 'change' }, 'The supplier changed the model')
    expect(asked.state).toBe('dueForReview')
    expect(await ofSystem()).toMatchObject({ isCurrent: false })
    world.daysPass(3)
    const confirm = { reviewFindings: 'The new model does the same', validUntil: '2027-03-01' }
    await team.analyst.among('impact-assessments').cannot('confirm', first, confirm, 'Same').because('move_not_yours')
    const held = await team.privacy.among('impact-assessments').makes('confirm', first, confirm, 'Nothing changes')
    expect(held.state).toBe('current')
    const second = await currentImpact(team, system.id, { title: 'After the new model' })
    expect((await impacts().reads(first)).state).toBe('superseded')
    expect(await ofSystem()).toMatchObject({ id: second.id, isCurrent: true })
  })

  test('a new one is written from the old: what was said is there, the old stays as it was', async () => {
    const old = await currentImpact(team, system.id)
    const answer = await team.analyst.asks('POST', `/impact-assessments/${old.id}/raise/impact-assessments`, {
      body: { title: 'Impact, next edition', owner: team.analyst.id },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const { fields, state } = answer.body
    expect(state).toBe('draft')
    expect(fields).toMatchObject({
      aiSystem: system.id,
      intendedPurpose: scoped.intendedPurpose,
      fundamentalRights: assessed('').fundamentalRights,
      affected: [{ group: 'Applicants' }, { isVulnerable: true }],
      reviewFindings: null,
      consulted: [],
    })
    expect(consulted.consulted).toHaveLength(1)
  })
})

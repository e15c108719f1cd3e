import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCorrectingTeam, type CorrectingTeam, grades } from '#test/journeys/driver/correcting.ts'
import { measures } from '#test/journeys/driver/measuring.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam
let administrator: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
  administrator = (await world.person('Root', 'administrator')).among('nonconformities')
})
afterAll(() => world.close())

const raiseFrom = (plural: string, { id }: Pick<Page, 'id'>, body: object = {}) =>
  team.reporter.asks('POST', `/${plural}/${id}/raise/nonconformities`, { body: { title: 'Not as required', ...body } })

describe('raised from anything, in one step, and the link stays', () => {
  test.each([
    ['incident', { kind: 'incident', site: 'Hamburg' }, 'incident'],
    ['complaint', { kind: 'complaint' }, 'complaint'],
    ['nearMiss', { kind: 'nearMiss' }, 'nearMiss'],
  ])('from an incident of kind %s: the origin is known, and where it was', async (_, about, origin) => {
    const source = await team.reporter.among('incidents').raises({ title: 'Wrong letters', ...about })
    const raised = await raiseFrom('incidents', source)
    expect(raised.body).toMatchObject({ state: 'reported', fields: { origin } })
    if ('site' in about) expect(raised.body.fields.site).toBe('Hamburg')
    const { body } = await team.reporter.asks('GET', `/nonconformities/${raised.body.id}/links`)
    expect(body.items).toMatchObject([{ relation: 'follows', direction: 'out', record: { id: source.id } }])
  })

  test('from a metric, and from an AI system, which it then names', async () => {
    const metric = await measures(team.process)
    expect((await raiseFrom('metrics', metric)).body.fields.origin).toBe('monitoring')
    const system = await team.manager.among('ai-systems').raises({ title: 'TalentSift', owner: team.owner.id })
    expect((await raiseFrom('ai-systems', system)).body.fields).toMatchObject({ aiSystem: system.id })
  })

  test('what the person says comes before what is known', async () => {
    const source = await team.reporter.among('incidents').raises({ title: 'x', kind: 'incident', site: 'Hamburg' })
    const raised = await raiseFrom('incidents', source, { origin: 'supplier', site: 'Kiel' })
    expect(raised.body.fields).toMatchObject({ origin: 'supplier', site: 'Kiel' })
  })

  test('a confidential source gives its place away to nobody', async () => {
    const source = await team.reporter
      .among('incidents')
      .raises({ title: 'They skip the check', kind: 'concern', site: 'Hamburg' })
    expect((await raiseFrom('incidents', source)).body.fields.site).toBeNull()
  })
})

describe('SOD-12 whoever reports without a name stays unknown', () => {
  test('to the one who confirms it, to administrators, and in the history', async () => {
    const { reporter, manager } = team
    const made = await reporter.asks('POST', '/nonconformities', {
      body: { title: 'Assessments are back-dated', detectedOn: '2026-03-01', anonymous: true },
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const it = { id: String(made.body.id) }
    await manager.makes('confirm', it, {
      requirement: 'iso42001:8.2',
      evidenceStatement: 'File dates',
      processOwner: team.process.id,
      ...grades.major,
    })
    for (const reader of [manager, administrator, reporter]) {
      const read = await reader.asks('GET', `/nonconformities/${it.id}`)
      expect(JSON.stringify(read.body)).not.toContain(reporter.id)
      expect(JSON.stringify(read.body)).not.toContain('Ada')
      await reader.seesTrail(it).as(['create by anonymous', 'confirm by Amara'])
    }
    const { version } = await reporter.reads(it)
    const edited = await reporter.asks('PATCH', `/nonconformities/${it.id}`, {
      body: { description: 'It was me' },
      headers: { 'if-match': `"${version}"` },
    })
    expect(edited.status).toBe(403)
  })
})

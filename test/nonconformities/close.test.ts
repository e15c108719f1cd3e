import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  done,
  evaluated,
  findsWhy,
  judgedEffective,
  learned,
  notApplicable,
  planned,
  systemUpdated,
  yes,
} from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

/** Verified as effective on 1 May. */
async function verified(): Promise<Page> {
  const { owner, manager, verifier } = team
  world.itIs('2026-03-02')
  const it = await confirmed(team)
  await evaluated(team, it)
  await analysing(team, it)
  await owner.makes('plan', it, planned(team, await findsWhy(owner, it)))
  await manager.makes('approvePlan', it)
  await owner.makes('start', it)
  await done(owner, it)
  world.itIs('2026-05-01')
  return verifier.makes('verify', it, { ...judgedEffective, recurrencesExplained: 'Tests of the same day' })
}

const rows = systemUpdated.updates as readonly { area: string }[]
const without = (area: string) => rows.filter((row) => row.area !== area)

describe('the system is updated and the record closed', () => {
  test.each([
    [
      'What is kept elsewhere is named:',
      [
        ['policiesUpdated', 'policies'],
        ['proceduresUpdated', 'procedures'],
        ['controlsUpdated', 'controls'],
      ],
    ],
    ['What is kept elsewhere is named:', [['trainingUpdated', 'training']]],
    ['What is kept elsewhere is named:', [['documentationUpdated', 'documentation']]],
    ['What is kept elsewhere is named:', [['risksReexamined', 'risks']]],
  ] as const)('%s each is done and names what, or does not apply and why', async (_, areas) => {
    const { owner } = team
    const it = await verified()
    for (const [field, area] of areas) {
      const { [field]: __, ...rest } = systemUpdated
      await owner.cannot('updateSystem', it, rest).because('update_answer_missing')
      const not = { ...systemUpdated, [field]: { answer: 'no', why: 'Later' } }
      await owner.cannot('updateSystem', it, not).because('update_answer_missing')
      const bare = { ...systemUpdated, [field]: yes('Done'), updates: without(area) }
      await owner.cannot('updateSystem', it, bare).because('update_row_missing')
      const silent = { ...systemUpdated, [field]: notApplicable('') }
      await owner.cannot('updateSystem', it, silent).because('update_answer_missing')
    }
    const whole = Object.fromEntries(areas.map(([field]) => [field, yes('Done')]))
    const named = areas.map(([, area]) => ({ id: '', area, reference: 'Version 4' }))
    const updated = await owner.makes('updateSystem', it, {
      ...systemUpdated,
      ...whole,
      updates: [...rows, ...named],
    })
    expect(updated.state).toBe('aimsUpdated')
  })

  test('C-219 whoever is concerned is told: recipients, and when they acknowledged it', async () => {
    const { owner, manager } = team
    const it = await verified()
    const told = { id: '', area: 'communication', reference: 'Mail of 2 May' }
    const silent = { ...systemUpdated, updates: [...without('communication'), told] }
    await owner.cannot('updateSystem', it, silent).because('recipients_missing')
    const updates = [...without('communication'), { ...told, recipients: 'Team leads', updatedOn: '2026-05-01' }]
    const { fields } = await owner.makes('updateSystem', it, { ...systemUpdated, updates })
    const kept = fields.updates as readonly { area: string }[]
    const read = kept.map((row) => (row.area === 'communication' ? { ...row, acknowledgedOn: '2026-05-04' } : row))
    const closed = await manager.makes('close', it, { ...learned, updates: read })
    const last = (closed.fields.updates as readonly object[]).at(-1)
    expect(last).toMatchObject({ recipients: 'Team leads', acknowledgedOn: '2026-05-04' })
  })

  test('C-226 the six records are there, or it is not closed', async () => {
    const { owner, manager } = team
    const it = await verified()
    const records = async () => (await manager.asks('GET', `/nonconformities/${it.id}/effect`)).body.records
    expect(await records()).toEqual({
      nature: true,
      reaction: true,
      causes: true,
      actions: true,
      verification: true,
      updates: false,
    })
    await manager.cannot('close', it, learned).because('move_out_of_order')
    await owner.makes('updateSystem', it, systemUpdated)
    expect(Object.values((await records()) as object)).not.toContain(false)
    await manager.cannot('close', it, {}).because('lesson_missing')
    expect(await manager.makes('close', it, learned)).toMatchObject({ state: 'closed' })
  })

  test('C-227 who did what and when is in the chained history', async () => {
    const { owner, auditor } = team
    const it = await verified()
    const { body } = await auditor.asks('GET', `/nonconformities/${it.id}/trail?limit=200`)
    const entries = body.items as unknown as { verb: string; at: string; actor: { name: string }; hash?: string }[]
    expect(entries.map(({ verb }) => verb).at(-1)).toBe('create')
    expect(entries.find(({ verb }) => verb === 'verify')?.actor.name).toBe('Priya')
    expect(entries.find(({ verb }) => verb === 'plan')?.actor.name).toBe(owner.name)
    expect(entries.every(({ at }) => at.startsWith('2026-'))).toBe(true)
  })

  test('C-228 the lesson is published to everyone, and names nobody', async () => {
    const { owner, manager, reporter } = team
    const it = await verified()
    await owner.makes('updateSystem', it, systemUpdated)
    const naming = { lesson: 'Oskar had not been told that an assessment was due.' }
    await manager.cannot('close', it, naming).because('lesson_names_people')
    const before = (await reporter.asks('GET', '/nonconformity-lessons')).body.items ?? []
    await manager.makes('close', it, { lesson: 'Whoever joins late is told on day one, too.' })
    const after = (await reporter.asks('GET', '/nonconformity-lessons')).body.items ?? []
    expect(after).toHaveLength(before.length + 1)
    const published = after.find(({ lesson }) => lesson === 'Whoever joins late is told on day one, too.')
    expect(published).toEqual({
      lesson: 'Whoever joins late is told on day one, too.',
      requirement: 'iso42001:8.2',
      severity: 'major',
      causes: ['processMissing'],
      month: '2026-05-01',
    })
    expect(JSON.stringify(after)).not.toContain(it.id)
  })

  test('who worked on it does not close it', async () => {
    const { owner, process } = team
    const both = (await world.person('Mia', 'aimsManager')).among('nonconformities')
    const it = await verified()
    await team.manager.makes('reassign', it, { owner: both.id }, 'Oskar has left the team')
    await owner.cannot('updateSystem', it, systemUpdated).because('move_not_yours')
    await process.makes('updateSystem', it, systemUpdated)
    await both.cannot('close', it, learned).because('sod_01')
    await team.manager.makes('close', it, learned)
  })

  test('a record at rest is not edited', async () => {
    const { owner, manager } = team
    const it = await verified()
    await owner.makes('updateSystem', it, systemUpdated)
    const closed = await manager.makes('close', it, learned)
    const answer = await manager.asks('PATCH', `/nonconformities/${it.id}`, {
      body: { title: 'Otherwise' },
      headers: { 'if-match': `"${closed.version}"` },
    })
    expect([answer.status, answer.body.refusals?.[0]?.code]).toEqual([409, 'record_at_rest'])
  })
})

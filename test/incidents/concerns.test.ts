import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { footprint, newRows } from '../suggestions/footprint.ts'
import { harmless } from './usual.ts'

let world: World
let ada: Person
let maya: Person
let tom: Person
let felix: Person
let root: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  const among = async (...who: Parameters<World['person']>) => (await world.person(...who)).among('incidents')
  ada = await among('Ada', 'employee')
  maya = await among('Maya', 'aimsManager')
  tom = await among('Tom', 'topManagement')
  felix = await among('Felix', 'improvementCoordinator', 'processOwner')
  root = await among('Root', 'administrator')
})
afterAll(() => world.close())

/** Whom someone reports to. */
async function reports(person: Person, to: Person): Promise<void> {
  await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql`update person set manager_id = ${to.id} where organization_id = current_organization() and id = ${person.id}`.execute(
      tx,
    ),
  )
}

const seen = async (person: Person, { id }: Pick<Page, 'id'>) => (await person.asks('GET', `/incidents/${id}`)).status
const heard = async (person: Person) => {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?limit=100')
  return (body.items as unknown as { code: string; record: { id: string } | null }[]).map(({ code, record }) => ({
    code,
    id: record?.id,
  }))
}

describe('C-137 a concern goes past the line manager', () => {
  test('who takes concerns in reads it, and the raiser; the line manager, colleagues and administrators do not', async () => {
    await reports(ada, felix)
    const it = await ada.raises({ title: 'We skip the fairness check when it is late', kind: 'concern' })
    expect(await Promise.all([ada, maya, tom].map((one) => seen(one, it)))).toEqual([200, 200, 200])
    expect(await Promise.all([felix, root].map((one) => seen(one, it)))).toEqual([404, 404])
    for (const [person, count] of [
      [maya, 1],
      [felix, 0],
    ] as const) {
      expect(await person.lists('?kind=concern')).toHaveLength(count)
      expect(await person.lists('?q=fairness')).toHaveLength(count)
    }
    expect(await heard(maya)).toContainEqual({ code: 'concern_raised', id: it.id })
    expect(await heard(felix)).toEqual([])
  })

  test('a line manager who would take it in is left out by name', async () => {
    const eve = (await world.person('Eve', 'employee')).among('incidents')
    await reports(eve, maya)
    const it = await eve.raises({ title: 'Our manager deletes findings', kind: 'concern' })
    expect(await Promise.all([eve, tom, maya].map((one) => seen(one, it)))).toEqual([200, 200, 404])
    expect(await heard(maya)).not.toContainEqual(expect.objectContaining({ id: it.id }))
  })

  test('whoever is to work on it is let in, and nothing else becomes a concern or it something else', async () => {
    const it = await ada.raises({ title: 'Logs are kept too long', kind: 'concern' })
    await maya
      .cannot('triage', it, { kind: 'incident', owner: maya.id, harm: harmless })
      .because('concern_stays_one', 'priority_missing')
    await maya.cannot('triage', it, { owner: felix.id, harm: harmless }).because('concern_past_manager')
    const noor = (await world.person('Noor', 'employee')).among('incidents')
    await maya.makes('triage', it, { owner: noor.id, harm: harmless })
    expect(await Promise.all([noor, felix, root].map((one) => seen(one, it)))).toEqual([200, 404, 404])
    await maya.cannot('letIn', it, { confidants: [{ person: felix.id }] }, 'He asks').because('concern_past_manager')
    const ida = (await world.person('Ida', 'employee')).among('incidents')
    await maya.makes('letIn', it, { confidants: [{ person: ida.id }] }, 'She knows the archive')
    expect(await seen(ida, it)).toBe(200)
    await maya.makes('letIn', it, { confidants: [] }, 'Done')
    expect(await seen(ida, it)).toBe(404)
    const incident = await ada.raises({ title: 'Disk full', kind: 'incident' })
    const edit = await ada.asks('PATCH', `/incidents/${incident.id}`, {
      body: { kind: 'concern' },
      headers: { 'if-match': `"${incident.version}"` },
    })
    expect(edit.body.refusals).toMatchObject([{ code: 'concern_stays_one', field: 'kind' }])
  })

  test('when its owner leaves, whoever takes over sees it', async () => {
    const it = await ada.raises({ title: 'Nobody reads the alarms', kind: 'concern' })
    const leo = await world.person('Leo', 'employee')
    const mia = (await world.person('Mia', 'employee')).among('incidents')
    await maya.makes('triage', it, { owner: leo.id, harm: harmless })
    const { body: person } = await root.asks('GET', '/people?q=Leo')
    const left = await root.asks('POST', `/people/${leo.id}/deactivate`, {
      body: { reassignTo: mia.id },
      headers: { 'if-match': `"${person.items?.[0]?.version}"` },
    })
    expect(left.status, JSON.stringify(left.body)).toBe(200)
    expect(await mia.reads(it)).toMatchObject({ owner: { id: mia.id } })
    const { body: trail } = await root.asks('GET', '/trail?limit=200')
    expect(JSON.stringify(trail)).not.toContain('Nobody reads the alarms')
  })

  test('where nobody but one’s own manager takes concerns in, that is said and nothing is written', async () => {
    const alone = await aWorld('2026-11-02')
    const boss = await alone.person('Boss', 'aimsManager', 'topManagement')
    const bea = (await alone.person('Bea', 'employee')).among('incidents')
    await alone.app.store.inside({ organization: alone.organization }, (tx) =>
      sql`update person set manager_id = ${boss.id} where organization_id = current_organization() and id = ${bea.id}`.execute(
        tx,
      ),
    )
    const refused = await bea.asks('POST', '/incidents', { body: { title: 'About my boss', kind: 'concern' } })
    expect([refused.status, refused.body.refusals?.[0]?.code]).toEqual([409, 'nobody_for_concern'])
    expect(await bea.lists()).toEqual([])
    await alone.close()
  })
})

describe('SOD-12 without a name nothing tells who raised it', () => {
  const withoutName = (body: object, headers = {}) =>
    ada.asks('POST', '/incidents', { body: { ...body, anonymous: true }, headers })

  test.each([
    ['incidents', { title: 'A near miss nobody saw', kind: 'nearMiss' }],
    ['incidents', { title: 'A concern nobody saw', kind: 'concern' }],
    ['improvements', { title: 'A better door' }],
  ])('%s: no row of any table, no output, no answer to anyone names the raiser', async (plural, said) => {
    const written: string[] = []
    const outputs = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
    for (const output of outputs) output.mockImplementation((text) => Boolean(written.push(String(text))))
    const before = await footprint(world)
    const sent = await ada.asks('POST', `/${plural}`, {
      body: { ...said, anonymous: true },
      headers: { 'idempotency-key': `nobody ${said.title}` },
    })
    const after = await footprint(world)
    for (const output of outputs) output.mockRestore()
    expect(sent.status, JSON.stringify(sent.body)).toBe(201)
    expect(Object.keys(sent.body).sort()).toEqual(['follow', 'id', 'type'])
    const rows = newRows(before, after)
    expect(rows.get('record')).toHaveLength(1)
    const left = JSON.stringify([...rows]) + written.join('')
    for (const trace of [ada.id, 'Ada', ada.token, String(sent.body.follow)]) expect(left).not.toContain(trace)
  })

  test('administrators and those who handle it read “anonymous”, in the record and in its history', async () => {
    const { body } = await withoutName({ title: 'The alarm was switched off', kind: 'nearMiss' })
    for (const reader of [root, maya]) {
      expect(await reader.reads(body.id)).toMatchObject({ createdBy: null })
      await reader.seesTrail(body.id).as(['create by anonymous'])
    }
    expect(await seen(ada, body)).toBe(200)
    await ada.cannot('judgeHarm', body.id, { harm: harmless }).because('move_not_yours')
  })

  test('sent twice it is one record, and the secret is told once', async () => {
    const key = { 'idempotency-key': 'once and no more' }
    const said = { title: 'Sent twice', kind: 'nearMiss' }
    const [first, second] = [await withoutName(said, key), await withoutName(said, key)]
    expect([first.body.id, second.body.follow]).toEqual([second.body.id, null])
  })

  test('under the secret one learns what became of it and reads the answer, in words without names', async () => {
    const { body } = await withoutName({ title: 'Tom told us to skip it', kind: 'concern' })
    const follow = async () =>
      (await fetch(`${world.address}/api/public/follow/${String(body.follow)}`)).json() as Promise<object>
    expect(await follow()).toMatchObject({
      title: null,
      sentence: 'It has arrived and will be looked at.',
      reason: null,
    })
    await maya.makes('triage', body.id, { owner: maya.id, harm: harmless })
    expect(await follow()).toMatchObject({ sentence: 'It is being worked on. Where it stands: Triaged.' })
    const no = { answer: 'no', why: 'Looked into' }
    await maya.makesTogether(body.id, [
      { move: 'resolve' },
      { move: 'analyse' },
      { move: 'shareLessons', input: { lessonShared: no } },
      {
        move: 'close',
        input: {
          improvementNeeded: no,
          nonconformityNeeded: no,
          riskChanged: no,
          response: 'We spoke with Tom; the check stays.',
        },
      },
    ])
    expect(await follow()).toMatchObject({
      sentence: 'It is over: Closed.',
      reason: 'We spoke with …; the check stays.',
    })
  })

  test('what bears its raiser’s name is not raised without it, and a viewer raises nothing', async () => {
    const task = await ada.asks('POST', '/tasks', { body: { title: 'x', owner: ada.id, anonymous: true } })
    expect([task.status, task.body.refusals?.[0]?.code]).toEqual([400, 'not_without_name'])
    const vera = await world.person('Vera', 'viewer')
    expect((await vera.asks('POST', '/incidents', { body: { title: 'x', anonymous: true } })).status).toBe(403)
    const unclear = await ada.asks('POST', '/incidents', { body: { title: 'x', anonymous: 'yes' } })
    expect(unclear.status).toBe(400)
  })
})

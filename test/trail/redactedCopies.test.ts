import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accept } from '#app/proposals/decide.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aReviewingHouse, type House, inputsSaid, late, scheduled, tableOf } from '../reviews/holding.ts'

let house: House
let dora: Person
let admin: Person

beforeAll(async () => {
  house = await aReviewingHouse()
  dora = await house.world.person('Dora', 'dataProtection')
  admin = await house.world.person('Nia', 'administrator', 'aimsManager')
})
afterAll(() => house.world.close())

async function redact(record: string, paths: readonly string[]): Promise<void> {
  const body = { record, paths, reason: 'A person is named' }
  const proposed = await dora.asks('POST', '/trail/redactions', { body })
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(201)
  expect((await house.tess.asks('POST', `/trail/redactions/${proposed.body.id}/approve`)).status).toBe(200)
}

const recordings = async (review: Page) =>
  (await house.milo.asks('GET', `/management-reviews/${review.id}/recordings`)).body.items as unknown as {
    text: string
    sha256: string
    words: { commitment: string; salt: string | null; value: string | null }[]
  }[]

test('a title that is redacted goes from recorded tables of reviews, whose sums stay those in the trail', async () => {
  const { milo, team, world } = house
  const titled = await late(house, '2026-03-10')
  const other = await late(house, '2026-03-11')
  world.itIs('2026-03-30')
  const it = await milo.makes('collect', await scheduled(house))
  await milo.makes('completeInputs', it, inputsSaid(it))
  const titles = async () =>
    (await tableOf(milo, it)).paper.register.overdue.map((item) => [item.id, (item as { title?: string }).title])
  expect(await titles()).toEqual([
    [titled.id, titled.title],
    [other.id, other.title],
  ])
  expect((await tableOf(milo, it)).recorded).toMatchObject({ holds: true, redacted: 0 })

  await redact(titled.id, ['title'])
  expect(await titles()).toEqual([
    [titled.id, '[–]'],
    [other.id, other.title],
  ])
  expect((await tableOf(milo, it)).recorded).toMatchObject({ holds: true, redacted: 1 })
  const [recording] = await recordings(it)
  expect(createHash('sha256').update(recording!.text).digest('hex')).toBe(recording!.sha256)
  expect(recording!.text).not.toContain(other.title)
  const kept = recording!.words.filter(({ value }) => value !== null)
  expect(recording!.words.length - kept.length).toBe(1)
  for (const { commitment, salt, value } of kept) {
    const hash = createHash('sha256').update(Buffer.from(salt!, 'hex')).update(value!)
    expect(hash.digest('hex')).toBe(commitment)
  }
  expect((await team.manager.asks('GET', '/trail/verify')).body.ok).toBe(true)

  // Nobody rewrites a recorded title, and one taken away behind the trail's back shows.
  const asks = (statement: ReturnType<typeof sql>) =>
    world.app.store.inside({ organization: world.organization }, (tx) => statement.execute(tx))
  await expect(asks(sql`update review_snapshot_word set value = '"Mine"' where value is not null`)).rejects.toThrow(
    'never changed',
  )
  await asks(sql`update review_snapshot_word set value = null, salt = null where record_id = ${other.id}`)
  expect((await tableOf(milo, it)).recorded).toMatchObject({ holds: false, redacted: 2 })
})

test('what was released of a record leaves the public page with its words, and what an assistant proposed loses them', async () => {
  const { world } = house
  const own = { title: 'Lee forgets the checks', description: 'Lee, again', why: 'Lee was seen' }
  const { body: organization } = await admin.asks('GET', '/organization')
  const headers = { 'if-match': `"${organization.version}"` }
  await admin.asks('PATCH', '/organization', { body: { assistantsAllowed: true }, headers })
  const it = await admin.raises({ title: 'Checks are forgotten' })
  const proposal = { kind: 'edit', type: 'improvement', ref: it.id, why: own.why }
  const input = { title: own.title, description: own.description }
  const { body: made } = await admin.asks('POST', '/proposals', { body: { ...proposal, input } })
  const { version } = await admin.reads(it)
  const actor = { kind: 'person', id: admin.id, roles: ['aimsManager'] } as const
  const onScreen = { organization: world.organization, actor, channel: 'web', language: 'en' } as const
  await accept({ app: world.app, caller: onScreen }, { id: String(made.id), version: Number(version) })
  const facts = (statement: ReturnType<typeof sql>) =>
    world.app.store.inside({ organization: world.organization }, (tx) => statement.execute(tx))
  await facts(sql`
    insert into trust_fact (organization_id, id, kind, record_id, title, body, as_of, released_at)
    values (current_organization(), gen_random_uuid(), 'lesson', ${it.id}, ${own.title}, ${own.description}, '2026-03-30', now())`)

  await redact(it.id, ['title', 'description', `proposals/${made.id}/why`])
  const told = await Promise.all([
    admin.asks('GET', '/proposals?state=accepted'),
    admin.asks('GET', `/improvements/${it.id}/trail`),
    facts(sql`select title, body, withdrawn_at is not null as withdrawn from trust_fact where record_id = ${it.id}`),
  ])
  expect(JSON.stringify(told.map((answer) => ('body' in answer ? answer.body : answer.rows)))).not.toContain('Lee')
  expect(told[2].rows).toEqual([{ title: '[–]', body: null, withdrawn: true }])
})

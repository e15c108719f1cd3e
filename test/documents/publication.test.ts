import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aTeam } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf } from './opened.ts'

let world: World
let amara: Person
let ada: Person
let coordinator: Person

interface Published {
  readonly id: string
  readonly version: number
  readonly hash: string
  readonly trailHead: string
  readonly retainUntil: string
}

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  const team = await aTeam(world)
  amara = team.manager
  ada = team.raiser
  coordinator = team.coordinator
  for (const title of ['Claims wait too long', 'Answers differ by region']) {
    const it = await ada.raises({ title })
    await team.coordinator.makes('register', it, { ...registration, description: `${title}, say the callers` })
  }
  await amara.among('ai-systems').raises({ title: 'ClaimSight', owner: amara.id, role: ['deployer', 'user'] })
})
afterAll(() => world.close())

async function publishes(body: Readonly<Record<string, unknown>>): Promise<Published> {
  const answer = await amara.asks('POST', '/register-publications', { body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body as unknown as Published
}

async function file(id: string, person = ada): Promise<Uint8Array> {
  const answer = await fetch(`${world.address}/api/v1/register-publications/${id}/file`, {
    headers: { authorization: `Bearer ${person.token}` },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return new Uint8Array(await answer.arrayBuffer())
}

describe.skipIf(!canOpen)('C-077 the register as controlled documented information', () => {
  test('is published as a version: PDF/A, tagged, its hash in the trail under the name of who published it', async () => {
    const first = await publishes({ register: 'improvements', note: 'Before the first internal audit' })
    const pdf = await file(first.id)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/register.pdf`, pdf)
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(first.hash)
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    const { text, about, structure } = openPdf(pdf)
    expect(about.Tagged).toBe('yes')
    expect(structure).toContain('H1 "Improvement register"')
    for (const said of [
      'Claims wait too long',
      'Answers differ by region',
      'Version 1',
      'Amara',
      'Before the first internal audit',
    ])
      expect(text).toContain(said)
    expect(text.replace(/\s/g, '')).toContain(first.trailHead)
    const { body } = await amara.asks('GET', '/trail?limit=5')
    const [entry] = body.items as unknown as {
      verb: string
      actor: { name: string }
      changes: { path: string; after: unknown }[]
    }[]
    expect([entry?.verb, entry?.actor.name]).toEqual(['register.publish', 'Amara'])
    expect(entry?.changes.find(({ path }) => path === 'publications/improvements/1/hash')?.after).toBe(first.hash)
  })

  test('a second version leaves the first as it was; each register counts its own', async () => {
    const [before] = (await ada.asks('GET', '/register-publications')).body.items as unknown as Published[]
    const again = await publishes({ register: 'improvements', note: 'After it', language: 'de' })
    const systems = await publishes({ register: 'ai-systems', note: 'For the auditor' })
    expect([again.version, systems.version]).toEqual([2, 1])
    expect(openPdf(await file(again.id)).text).toContain('Verbesserungsregister')
    expect(openPdf(await file(systems.id)).text).toMatch(/ClaimSight.*Identified/)
    expect(
      createHash('sha256')
        .update(await file(before!.id))
        .digest('hex'),
    ).toBe(before!.hash)
  })

  test('holds nothing that only some may see', async () => {
    const secret = await ada.raises({ title: 'Confidential matter' })
    await coordinator.makes('register', secret, { ...registration, description: 'Confidential matter' })
    await world.app.store.inside({ organization: world.organization }, (tx) =>
      sql`update record set audience = array['role:aimsManager'] where id = ${secret.id}`.execute(tx),
    )
    const { id } = await publishes({ register: 'improvements', note: 'Once more' })
    expect(openPdf(await file(id)).text).not.toContain('Confidential matter')
  })

  test('is kept as long as was said: content can go afterwards only, its hash stays; the database refuses the rest', async () => {
    const kept = await publishes({ register: 'risks', note: 'Short', retentionMonths: 12 })
    expect(kept.retainUntil).toBe('2027-03-02')
    const early = await amara.asks('POST', `/register-publications/${kept.id}/dispose`)
    expect([early.status, early.body.refusals?.[0]?.code]).toEqual([409, 'publication_kept'])
    const inside = <T>(work: Parameters<typeof world.app.store.inside<T>>[1]) =>
      world.app.store.inside({ organization: world.organization }, work)
    await expect(
      inside((tx) => sql`update register_publication set note = 'other' where id = ${kept.id}`.execute(tx)),
    ).rejects.toThrow('not changed')
    await expect(inside((tx) => sql`delete from register_publication`.execute(tx))).rejects.toThrow(/permission denied/)
    world.itIs('2027-03-03')
    const gone = await amara.asks('POST', `/register-publications/${kept.id}/dispose`)
    expect(gone.body).toMatchObject({ hash: kept.hash, disposedBy: { name: 'Amara' } })
    expect((await ada.asks('GET', `/register-publications/${kept.id}/file`)).status).toBe(409)
    world.itIs('2026-03-03')
  })

  test('one slipped in beside the trail, whole with file and sum, is not handed out', async () => {
    const bytes = Buffer.from('%PDF-1.7 forged')
    const id = '01890000-0000-7000-8000-000000000001'
    await world.app.store.inside({ organization: world.organization }, (tx) =>
      sql`
        insert into register_publication (organization_id, id, register, version, language, note, lines, trail_head, content, size, hash, published_at, retain_until)
        values (current_organization(), ${id}, 'risks', 99, 'en', 'Forged', 0, '1:ff', ${bytes}, ${bytes.length},
          ${createHash('sha256').update(bytes).digest('hex')}, now(), '2030-01-01')`.execute(tx),
    )
    const answer = await ada.asks('GET', `/register-publications/${id}/file`)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([500, expect.not.stringContaining('forged')])
  })

  test('is published by who answers for documents, with a reason and a sensible retention', async () => {
    const body = { register: 'improvements', note: 'x' }
    expect((await ada.asks('POST', '/register-publications', { body })).status).toBe(403)
    const wrong = await amara.asks('POST', '/register-publications', {
      body: { ...body, note: '  ', retentionMonths: 3 },
    })
    expect(wrong.status).toBe(400)
    expect(wrong.body.refusals?.map(({ code }) => code).sort()).toEqual([
      'publication_note_missing',
      'retention_out_of_range',
    ])
    expect(
      (await amara.asks('POST', '/register-publications', { body: { ...body, register: 'secrets' } })).status,
    ).toBe(400)
  })
})

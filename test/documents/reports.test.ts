import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aTeam } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf } from './opened.ts'

interface Order {
  readonly id: string
  readonly state: 'working' | 'ready' | 'failed'
  readonly done: number
  readonly total: number | null
  readonly name: string | null
  readonly problems: readonly string[]
}

let world: World
let ada: Person
let amara: Person
let it: Page

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  const team = await aTeam(world)
  ada = team.raiser
  amara = team.manager
  it = await ada.raises({ title: 'Claims wait too long' })
  await team.coordinator.makes('register', it, { ...registration, description: 'Claims wait too long' })
})
afterAll(() => world.close())

async function orders(body: Readonly<Record<string, unknown>>, person = ada): Promise<Order> {
  const answer = await person.asks('POST', '/report-orders', { body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body as unknown as Order
}

/** Looks as the page does, until the file is there. */
async function settled(id: string, person = ada): Promise<Order> {
  for (;;) {
    const order = (await person.asks('GET', `/report-orders/${id}`)).body as unknown as Order
    if (order.state !== 'working') return order
    await new Promise((wait) => setTimeout(wait, 50))
  }
}

async function file(id: string, person = ada): Promise<Uint8Array> {
  const answer = await fetch(`${world.address}/api/v1/report-orders/${id}/file`, {
    headers: { authorization: `Bearer ${person.token}` },
  })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

describe('a file that is ordered', () => {
  test('is made beside the request, says how far it is, and is fetched when it is ready', async () => {
    const order = await orders({ report: 'toolkit', format: 'zip', language: 'en' })
    expect(order).toMatchObject({ state: 'working', done: 0 })
    const ready = await settled(order.id)
    expect(ready).toMatchObject({ state: 'ready', done: 27, total: 27 })
    expect(ready.name).toMatch(/^meliora-toolkit-2026-03-\d\d\.zip$/)
    expect(Object.keys(unzipSync(await file(order.id)))).toHaveLength(29)
  })

  test.skipIf(!canOpen)(
    'the register comes as PDF, Word document and workbook, with what this person may see',
    async () => {
      const made = await Promise.all(
        (['pdf', 'docx', 'xlsx'] as const).map(async (format) =>
          settled((await orders({ report: 'register', format })).id),
        ),
      )
      expect(made.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
      const { text } = openPdf(await file(made[0]!.id))
      expect(text).toContain('Not published: as it stood')
      expect(text).toContain('Claims wait too long')
    },
  )

  test('of a record nobody may see fails with a sentence, not with silence', async () => {
    const order = await orders({ report: 'dossier', format: 'pdf', ref: 'NC-2026-9999', language: 'en' })
    const failed = await settled(order.id)
    expect(failed).toMatchObject({ state: 'failed', name: null })
    expect(failed.problems).toHaveLength(1)
    expect((await ada.asks('GET', `/report-orders/${order.id}/file`)).status).toBe(409)
  })

  test('is nobody else’s: not to see, not to fetch, not to take away', async () => {
    const { id } = await orders({ report: 'story', format: 'pdf', ref: it.id })
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/file'],
      ['DELETE', ''],
    ] as const)
      expect((await amara.asks(method, `/report-orders/${id}${path}`)).status).toBe(404)
    await settled(id)
    expect((await ada.asks('DELETE', `/report-orders/${id}`)).status).toBe(204)
    expect((await ada.asks('GET', `/report-orders/${id}`)).status).toBe(404)
  })

  test('must be one there is: format, record and number at once are checked', async () => {
    const refused = async (body: object) => {
      const { status, body: said } = await ada.asks('POST', '/report-orders', { body })
      return [status, said.refusals?.[0]?.code]
    }
    expect(await refused({ report: 'dossier', format: 'zip', ref: 'x' })).toEqual([400, 'report_format_unknown'])
    expect(await refused({ report: 'dossier', format: 'pdf' })).toEqual([400, 'report_ref_missing'])
    expect((await refused({ report: 'secrets', format: 'pdf' }))[0]).toBe(400)
  })

  test('left undone by a server that ended is taken up again by whoever looks; yesterday’s files go', async () => {
    const { id } = await orders({ report: 'risks', format: 'docx' })
    await settled(id)
    const inside = <T>(work: Parameters<typeof world.app.store.inside<T>>[1]) =>
      world.app.store.inside({ organization: world.organization }, work)
    await inside((tx) =>
      sql`update report_order set state = 'working', content = null, name = null, beat_at = '2026-03-01' where id = ${id}`.execute(
        tx,
      ),
    )
    await ada.asks('GET', '/report-orders')
    expect((await settled(id)).state).toBe('ready')
    world.itIs('2026-03-05')
    await settled((await orders({ report: 'risks', format: 'docx' })).id)
    const { body } = await ada.asks('GET', '/report-orders')
    expect(body.items).toHaveLength(1)
    world.itIs('2026-03-02')
  })

  test('the list says what there is, for which records, in which formats', async () => {
    const { body } = await ada.asks('GET', '/reports')
    const items = body.items as unknown as { key: string; formats: string[]; of: { plural: string } | null }[]
    expect(items.find(({ key }) => key === 'auditReport')).toMatchObject({
      formats: ['pdf', 'docx'],
      of: { plural: 'audits' },
    })
    expect(items.find(({ key }) => key === 'toolkit')).toMatchObject({ formats: ['zip'], of: null })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assigned, plan, registration, type Team } from './driver/improving.ts'
import { aTeam, windows, work } from './driver/team.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

describe('what the register promises', () => {
  test('C-069 a registered entry has a description, and its edits stay readable', async () => {
    const { raiser, coordinator } = team
    const it = await raiser.raises({ title: 'Description' })
    await coordinator.cannot('register', it, { ...registration, description: '  ' }).because('description_missing')
    await coordinator.makes('register', it, { ...registration, description: 'First words' })
    await coordinator.edits(it, { description: 'Better words' })
    const { body } = await raiser.asks('GET', `/improvements/${it.id}/trail?limit=1`)
    expect(body.items).toMatchObject([
      { verb: 'edit', changes: [{ path: 'description', before: 'First words', after: 'Better words' }] },
    ])
  })

  test('an export carries the trail’s head, and the trail holds against it', async () => {
    const answer = await fetch(`${world.address}/api/v1/improvements/export?format=csv`, {
      headers: { authorization: `Bearer ${team.coordinator.token}` },
    })
    expect(answer.status).toBe(200)
    await answer.text()
    const anchor = answer.headers.get('meliora-trail-head')
    expect(anchor).toMatch(/^\d+:[0-9a-f]{64}$/)
    await team.raiser.raises({ title: 'After the snapshot' })
    const verified = await team.manager.asks('GET', `/trail/verify?anchor=${anchor}`)
    expect(verified.body).toMatchObject({ ok: true })
    const forged = await team.manager.asks('GET', `/trail/verify?anchor=${anchor?.slice(0, -4)}beef`)
    expect(forged.body).toMatchObject({ ok: false })
  })

  test('C-090 work with open actions is not implemented', async () => {
    const { owner } = team
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await owner.makes('plan', it, { ...plan(owner, work), ...windows })
    await owner.makes('start', it, { resourcesConfirmed: true })
    await owner.cannot('complete', it).because('actions_open')
    const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
    await owner.cannot('complete', it, { actions: [{ ...action, done: true }] }).because('action_evidence_missing')
    const done = await owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'CHG-9' }] })
    expect(done.state).toBe('implemented')
  })

  test('C-155, C-156, C-157, C-158: each breadth can be chosen and found by', async () => {
    for (const category of ['serviceDelivery', 'governance', 'documentation', 'supplierManagement', 'auditProgramme']) {
      const it = await team.raiser.raises({ title: `Breadth ${category}` })
      const registered = await team.coordinator.makes('register', it, { ...registration, category })
      expect(registered.fields.category).toBe(category)
      expect((await team.raiser.lists(`?category=${category}&q=breadth`)).map(({ id }) => id)).toEqual([it.id])
    }
  })

  test('evidence keeps a file by its content, a link or words, until a day', async () => {
    const it = await team.raiser.raises({ title: 'Evidence' })
    const bytes = new TextEncoder().encode('Monthly report\nMedian wait 4 min\n')
    const stored = await fetch(`${world.address}/api/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${team.raiser.token}`,
        'meliora-file-name': 'report.txt',
        'content-type': 'application/octet-stream',
      },
      body: bytes,
    })
    expect(stored.status).toBe(201)
    const file = (await stored.json()) as { id: string; hash: string }
    const pieces = [
      { kind: 'file', label: 'Report', fileId: file.id, validUntil: '2027-02-28' },
      { kind: 'link', label: 'Dashboard', url: 'https://status.example/reset' },
      { kind: 'words', label: 'Seen', text: 'On the wall of the desk' },
    ]
    for (const piece of pieces)
      expect((await team.raiser.asks('POST', `/improvements/${it.id}/evidence`, { body: piece })).status).toBe(201)
    const { body } = await team.verifier.asks('GET', `/improvements/${it.id}/evidence`)
    expect(body.items?.map((each) => each.label).sort()).toEqual(['Dashboard', 'Report', 'Seen'])
    const hash = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (each) =>
      each.toString(16).padStart(2, '0'),
    ).join('')
    expect(file.hash).toBe(hash)
    const refused = await team.raiser.asks('POST', `/improvements/${it.id}/evidence`, {
      body: { kind: 'link', label: 'Trick', url: 'javascript:alert(1)' },
    })
    expect(refused.status).toBe(400)
  })

  test('C-355 every route is documented, and a token does what its scopes say and no more', async () => {
    const document = (await (await fetch(`${world.address}/api/openapi.json`)).json()) as {
      paths: Record<string, object>
    }
    for (const path of [
      '/api/v1/improvements',
      '/api/v1/improvements/{ref}/moves/{move}',
      '/api/v1/imports',
      '/api/v1/improvements/export',
    ]) {
      expect(Object.keys(document.paths)).toContain(path)
    }
    const reading = await team.coordinator.asks('POST', '/tokens', { body: { name: 'reads', scopes: ['read'] } })
    const { secret } = reading.body as unknown as { secret: string }
    const ask = (method: string, path: string, body?: object) =>
      fetch(`${world.address}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
    expect((await ask('GET', '/improvements')).status).toBe(200)
    for (const [method, path, scope] of [
      ['POST', '/improvements', 'write'],
      ['POST', '/imports', 'import'],
      ['GET', '/improvements/export?format=csv', 'export'],
      ['POST', '/people', 'admin'],
    ] as const) {
      const answer = await ask(method, path, method === 'POST' ? { title: 'x' } : undefined)
      expect(answer.status, path).toBe(403)
      expect(((await answer.json()) as { refusals: object[] }).refusals, path).toMatchObject([
        { code: 'scope_missing', values: { scope } },
      ])
    }
  })

  test('C-343 duties are kept apart on the server (SOD-01, 02, 10, 16, 17 here; 03 to 09 and 11 to 15 beside their records)', async () => {
    const { owner, coordinator, raiser } = team
    const alone = await world.person('Solo', 'improvementCoordinator', 'verifier', 'aimsManager', 'administrator')
    const it = await assigned({ ...team, owner: alone }, { targetDate: '2026-04-10' })
    await alone.makes('plan', it, { ...plan(alone, work), ...windows, cost: 50_000 })
    await alone.cannot('approvePlan', it).because('sod_02')
    await team.manager.makes('approvePlan', it)
    await alone.makes('start', it, { resourcesConfirmed: true })
    const [action] = (await alone.reads(it)).fields.actions as { id: string }[]
    await alone.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'CHG-7' }] })
    world.itIs('2026-06-02')
    const judged = {
      after: 4,
      afterFrom: '2026-04-10',
      afterTo: '2026-05-31',
      outcomeEvidence: 'Report',
      addressed: { answer: 'yes', why: 'Short' },
      unintended: { answer: 'no', why: null },
      decision: 'sustain',
    }
    await alone.cannot('measure', it, judged).because('sod_01')
    await team.verifier.makes('measure', it, judged)
    const updated = { answer: 'notApplicable', why: 'Nothing to update' }
    await alone.makes('standardize', it, {
      policyUpdated: updated,
      procedureUpdated: updated,
      trainingUpdated: updated,
    })
    await alone.cannot('close', it, { lesson: 'x', recognitionConsidered: true }).because('sod_10')
    const root = await world.person('Root', 'administrator')
    await root.cannot('close', it, { lesson: 'x', recognitionConsidered: true }).because('move_not_yours')
    for (const method of ['PATCH', 'PUT', 'DELETE'])
      expect((await root.asks(method, '/trail/1', { body: {} })).status).toBe(404)
    await coordinator.makes('close', it, { lesson: 'x', recognitionConsidered: true })
    expect((await raiser.reads(it)).state).toBe('closed')
    expect(owner.id).not.toBe(alone.id)
    world.itIs('2026-03-02')
  })
})

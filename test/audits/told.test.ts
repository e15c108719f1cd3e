import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aHouse, begun, fine, type House, lines, nonconforming, plan, qualified, raisedAt } from './auditing.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

async function inbox(person: Person): Promise<string[]> {
  await deliverNotices(house.world.app, house.world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true')
  const items = body.items as unknown as { id: string; code: string }[]
  if (items.length > 0) await person.asks('POST', '/inbox/read', { body: { ids: items.map(({ id }) => id) } })
  return items.map(({ code }) => code).sort()
}

test('the audited hear when an audit is announced and moved, of each finding and of each answer to it', async () => {
  const { milo, kenji, pat } = house
  const audits = kenji.among('audits')
  const moved = await milo.among('audits').raises(plan(house, { title: 'To be moved' }))
  await audits.makes('reschedule', moved, { startsOn: '2026-03-10' }, 'Strike')
  expect(await inbox(pat)).toEqual([])
  await audits.makes('announce', moved)
  await audits.makes('reschedule', moved, { startsOn: '2026-03-11' }, 'Strike')
  await milo.among('audits').makes('cancel', moved, {}, 'Merged with the next')
  expect(await inbox(pat)).toEqual(['audit_announced', 'audit_moved', 'cancelled'])

  const audit = await begun(house, { criteria: ['iso42001:8.2'] })
  const [line] = await lines(kenji, audit)
  const finding = await raisedAt(kenji, audit, line!, nonconforming)
  const findings = kenji.among('findings')
  await findings.makes('confirm', finding)
  await inbox(pat)
  const issued = await findings.makes('issue', finding, { auditee: pat.id })
  expect(issued.due).toBe('2026-03-16')
  expect(await inbox(pat)).toContain('finding_to_answer')
  await inbox(kenji)
  await pat.among('findings').makes('respond', finding, { stance: 'agree', response: 'Soon' })
  expect(await inbox(kenji)).toEqual(['finding_answered'])
  await findings.makes('returnResponse', finding, {}, 'Soon is no day')
  await pat.among('findings').makes('respond', finding, { response: 'By May' })
  await findings.makes('accept', finding)
  expect(await inbox(pat)).toEqual(['finding_accepted', 'finding_returned'])
})

test('a qualification that ends within two months is said once, to the auditor and the AIMS manager', async () => {
  const { world, milo } = house
  const lou = await world.person('Lou', 'internalAuditor')
  await qualified(milo, lou, { validUntil: '2026-05-02' })
  await runClock(world.app, world.organization)
  expect(await inbox(lou)).toEqual([])
  world.itIs('2026-03-03')
  await inbox(milo)
  await runClock(world.app, world.organization)
  await runClock(world.app, world.organization)
  expect(await inbox(lou)).toEqual(['qualification_ends'])
  expect(await inbox(milo)).toContain('qualification_ends')
  world.itIs('2026-03-02')
})

test('words in a checklist can be redacted: from the line and from the trail', async () => {
  const { kenji, world } = house
  const audit = await begun(house, { title: 'With a name in it', criteria: ['iso42001:9.1'] })
  const [line] = await lines(kenji, audit)
  await fine(
    kenji.asks('PUT', `/audits/${audit.id}/lines/${line!.id}`, {
      body: { result: 'conform', evidence: 'Mr Miller showed it' },
      headers: { 'if-match': `"${line!.version}"` },
    }),
  )
  const one = await world.person('Dana', 'dataProtection')
  const two = await world.person('Derek', 'dataProtection')
  const proposed = await one.asks('POST', '/trail/redactions', {
    body: { record: audit.id, paths: [`lines/${line!.id}/evidence`], reason: 'A name that does not belong there' },
  })
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(201)
  const decided = await two.asks('POST', `/trail/redactions/${proposed.body.id}/approve`, { body: {} })
  expect(decided.status, JSON.stringify(decided.body)).toBeLessThan(300)
  expect((await lines(kenji, audit))[0]?.evidence).toBe(null)
  const { body } = await kenji.asks('GET', `/audits/${audit.id}/trail?limit=50`)
  expect(JSON.stringify(body)).not.toContain('Miller')
})

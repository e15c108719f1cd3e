import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { createWithin } from '#app/records/create.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { aHouse, entries, type House, opened, report, type Told } from './lives.ts'

const today = '2026-11-20'
const months = ['2025-12', ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)]
const audit = { kind: 'external', label: 'Surveillance audit 1', fromDay: '2026-09-15', toDay: '2026-09-17' }

let steady: House
let checkbox: House
let marker: Told

beforeAll(async () => {
  steady = await aHouse()
  const twice = months.flatMap((month) => [`${month}-05`, `${month}-19`]).filter((day) => day <= today)
  await entries(steady, steady.team.raiser, twice)
  checkbox = await aHouse()
  const rush = ['08', '09', '10', '10', '10', '11', '11', '13', '14', '14', '14', '14'].map((day) => `2026-09-${day}`)
  await entries(checkbox, checkbox.team.raiser, ['2025-12-09', '2026-02-11', '2026-05-20', '2026-07-02', ...rush])
  for (const house of [steady, checkbox]) {
    house.world.itIs(today)
    marker = (await house.team.manager.asks('POST', '/register-health/audit-markers', { body: audit })).body
  }
}, 60_000)
afterAll(async () => {
  await steady.world.close()
  await checkbox.world.close()
})

const rhythm = ({ team }: House, query = '') => report(team.raiser, `rhythm${query}`)

describe('rhythm of the register', () => {
  test('C-145 a steady stream is green, a register filled in the week before the audit is red; share of the week and monthly dispersion', async () => {
    const green = await rhythm(steady)
    expect(green).toMatchObject({ light: 'green', from: '2025-11-21', to: today })
    expect(green.entries.windows[7]).toMatchObject({ verdict: 'no_evidence', inWindow: 0, shareInWindow: 0 })
    expect(green.entries.monthlyDispersion).toBeLessThan(0.5)
    const red = await rhythm(checkbox)
    expect(red.light).toBe('red')
    expect(red.entries.windows[7]).toMatchObject({
      verdict: 'checkbox_suspected',
      strong: true,
      nEntries: 16,
      inWindow: 12,
      shareInWindow: 0.75,
    })
    expect(red.entries.windows[14].inWindow).toBe(12)
    expect(red.entries.monthlyDispersion).toBeGreaterThan(3)
    expect(red.audits).toMatchObject([{ label: 'Surveillance audit 1', before: { 7: { count: 12 } } }])
    expect(await opened(checkbox.team.raiser, red.audits[0].before[7].records)).toHaveLength(12)
    expect(red.closings.windows[7].verdict).toBe('not_enough_data')
    expect(red.how.entries).toMatch(/^Rotation test on the server’s date/)
  })

  test('what Meliora raised by itself and what an auditor wrote down during the audit does not count', async () => {
    const { world, team } = steady
    const system: Caller = {
      organization: world.organization,
      actor: { kind: 'system' },
      channel: 'job',
      language: 'en',
    }
    world.itIs('2026-09-14')
    for (let at = 0; at < 10; at++)
      await world.app.store.inside(system, (tx) =>
        createWithin(tx, { app: world.app, caller: system }, { type: improvement, input: { title: `Signal ${at}` } }),
      )
    world.itIs('2026-09-16')
    for (let at = 0; at < 3; at++)
      await team.raiser.raises({
        title: `Finding ${at}`,
        sourceType: 'auditFinding',
        sourceWords: 'Surveillance audit 1',
      })
    world.itIs(today)
    const { entries: counted, calendar } = await rhythm(steady)
    expect(counted.windows[7]).toMatchObject({ inWindow: 0, nEntries: 24, verdict: 'no_evidence' })
    expect(calendar.total).toBe(37)
  })

  test('an explanation is kept beside the figure, with its author, and does not change it', async () => {
    const { manager, raiser } = checkbox.team
    const path = `/register-health/audit-markers/${marker.id}/explanations`
    expect((await raiser.asks('POST', path, { body: { text: 'We were busy.' } })).status).toBe(403)
    const empty = await manager.asks('POST', path, { body: { text: ' ' } })
    expect([empty.status, empty.body.code]).toEqual([400, 'explanation_missing'])
    const said = await manager.asks('POST', path, {
      body: { text: 'They come from the management review of 7 September.' },
    })
    expect(said.status).toBe(201)
    const { light, audits } = await rhythm(checkbox)
    expect(light).toBe('red')
    expect(audits[0].explanations).toMatchObject([
      { text: 'They come from the management review of 7 September.', by: { name: 'Amara' } },
    ])
  })

  test('twelve months of activity by day, with the audits in it', async () => {
    const { calendar, audits, from, to } = await rhythm(checkbox)
    expect([from, to]).toEqual(['2025-11-21', today])
    expect(calendar.days).toHaveLength(10)
    expect(calendar.days.find(({ day }: Told) => day === '2026-09-14').count).toBe(4)
    expect(audits.map(({ fromDay, toDay }: Told) => [fromDay, toDay])).toEqual([['2026-09-15', '2026-09-17']])
    expect(await opened(checkbox.team.raiser, `${calendar.records}&limit=200`)).toHaveLength(16)
  })

  test('C-146 the server dates every entry; a claimed date that is another is flagged and kept beside it', async () => {
    const { world, team } = checkbox
    world.itIs('2026-11-18')
    const refused = await team.raiser.asks('POST', '/improvements', {
      body: { title: 'Was here in May', createdAt: '2026-05-01T08:00:00.000Z' },
    })
    expect([refused.status, refused.body.refusals?.[0]?.code]).toEqual([400, 'field_unknown'])
    const csv = [
      'ID;Date;Description;Source;Status',
      'A-1;2026-05-04;Shorter queue;Staff;Planned',
      'A-2;2026-11-17;One form less;Staff;Planned',
      'A-3;2026-11-18;Made today;Staff;Planned',
    ]
    await imported(checkbox, csv.join('\n'))
    world.itIs(today)
    const { claimedApart, signs } = await rhythm(checkbox)
    expect(claimedApart.count).toBe(2)
    const flagged = await opened(team.raiser, claimedApart.records)
    expect(flagged.map(({ day, claimedDay }) => [day, claimedDay]).sort()).toEqual([
      ['2026-11-18', '2026-05-04'],
      ['2026-11-18', '2026-11-17'],
    ])
    expect(signs).toMatchObject({ backDated: 1, backDatedShare: 1 / 19 })
    expect(await opened(team.raiser, signs.records.backDated)).toHaveLength(1)
  })

  test('a marker that was wrong is withdrawn with a reason, stays readable, and no longer counts; the trail tells it', async () => {
    const { manager, raiser } = steady.team
    const wrong = { kind: 'internal', label: 'Typed twice', fromDay: '2026-10-20' }
    const { body: added } = await manager.asks('POST', '/register-health/audit-markers', { body: wrong })
    expect(added).toMatchObject({ toDay: '2026-10-20', withdrawnAt: null })
    const path = `/register-health/audit-markers/${added.id}/withdraw`
    expect((await manager.asks('POST', path, { body: { reason: '' } })).body.code).toBe('reason_missing')
    const withdrawn = await manager.asks('POST', path, { body: { reason: 'It is the one of September.' } })
    expect(withdrawn.body).toMatchObject({ withdrawnBecause: 'It is the one of September.' })
    expect((await manager.asks('POST', path, { body: { reason: 'Again' } })).body.code).toBe('audit_marker_withdrawn')
    expect((await rhythm(steady)).audits).toHaveLength(1)
    expect((await raiser.asks('GET', '/register-health/audit-markers')).body.items).toHaveLength(2)
    const { body: trail } = await manager.asks('GET', '/trail?limit=200')
    const verbs = (trail.items as unknown as Told[]).map(({ verb }) => verb)
    const told = ['auditMarker.add', 'auditMarker.add', 'auditMarker.withdraw']
    expect(verbs.filter((verb) => verb.startsWith('auditMarker')).sort()).toEqual(told)
  })

  test('who may, and what is not a marker', async () => {
    const { manager, raiser } = steady.team
    const post = async (body: object, person = manager) => {
      const answer = await person.asks('POST', '/register-health/audit-markers', { body })
      return [answer.status, ...(answer.body.refusals ?? []).map(({ code }) => code)]
    }
    expect(await post(audit, raiser)).toEqual([403, 'not_allowed'])
    expect(await post({ ...audit, label: ' ' })).toEqual([400, 'audit_label_missing'])
    expect(await post({ ...audit, toDay: '2026-09-14' })).toEqual([400, 'audit_ends_before_start'])
    expect(await post({ ...audit, fromDay: '2026-02-30', toDay: 'soon' })).toEqual([400, 'not_a_day', 'not_a_day'])
    expect(await post({ ...audit, toDay: '2027-09-14' })).toEqual([400, 'audit_too_long'])
    expect(await post({ ...audit, kind: 'surprise' })).toEqual([400, 'not_a_choice'])
    const key = { 'idempotency-key': 'one-audit' }
    const later = { ...audit, fromDay: '2026-12-01', toDay: '2026-12-02' }
    const twice = [1, 2].map(() =>
      manager.asks('POST', '/register-health/audit-markers', { body: later, headers: key }),
    )
    const [first, second] = await Promise.all(twice)
    expect(first?.body.id).toBe(second?.body.id)
  })
})

async function imported({ team }: House, csv: string): Promise<void> {
  const { coordinator } = team
  const headers = { 'content-type': 'application/octet-stream', 'meliora-file-name': 'claims.csv' }
  const { body } = await coordinator.asks('POST', '/imports', { body: csv, headers })
  const settled = async (): Promise<Told> => {
    const told = (await coordinator.asks('GET', `/imports/${body.id}`)).body as Told
    if (!['reading', 'accepting'].includes(told.state)) return told
    await new Promise((soon) => setTimeout(soon, 50))
    return settled()
  }
  expect(await settled()).toMatchObject({ state: 'ready', against: [] })
  await coordinator.asks('POST', `/imports/${body.id}/accept`)
  expect(await settled()).toMatchObject({ state: 'accepted' })
}

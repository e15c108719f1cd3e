import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOrganization } from '#app/people/createOrganization.ts'
import { type SourceType, sourceKinds, sourceTypes } from '#domain/records/sourceTypes.ts'
import { assigned, evaluation, plan, ratings, registration, type Team } from './driver/improving.ts'
import type { Page } from './driver/person.ts'
import { aTeam, windows, work } from './driver/team.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
})
afterAll(() => world.close())

describe('the register and its columns', () => {
  test('registering without a dimension is refused', async () => {
    const it = await team.raiser.raises({ title: 'Dimension' })
    await team.coordinator.cannot('register', it, { ...registration, dimensions: [] }).because('dimension_missing')
    const registered = await team.coordinator.makes('register', it, registration)
    expect(registered.fields.dimensions).toEqual(['effectiveness'])
  })

  test('C-035 (partly: a reference in words still stands where no record is linked, and is marked so), C-066: every source lands in the one register, and names what it came from', async () => {
    const outage = await team.manager.asks('POST', '/incidents', {
      body: { title: 'Nobody could be reset', kind: 'incident', occurredAt: '2026-02-20T08:00:00Z' },
    })
    expect(outage.status, JSON.stringify(outage.body)).toBe(201)
    for (const source of Object.keys(sourceTypes) as SourceType[]) {
      const it = await team.raiser.raises({ title: `From ${source}` })
      const input = { ...registration, sourceType: source }
      const kinds = sourceKinds(source)
      if (kinds.length > 0) await team.coordinator.cannot('register', it, input).because('source_reference_missing')
      // The record itself says which one it was; words say it where there is none.
      const named = kinds.includes('incident')
        ? { problemIncident: outage.body.id }
        : { sourceWords: kinds.length > 0 ? 'Report 2026-02' : null }
      const registered = await team.coordinator.makes('register', it, { ...input, ...named })
      expect(registered.fields).toMatchObject(named)
    }
    for (const source of Object.keys(sourceTypes)) {
      const found = await team.raiser.lists(`?sourceType=${source}&inRegister=true`)
      expect(
        found.map(({ title }) => title),
        source,
      ).toContain(`From ${source}`)
    }
  })

  test('C-067 numbers are IMP-YYYY-NNNN, without a gap in each organization, and never used again', async () => {
    const many = await Promise.all([1, 2, 3, 4, 5].map((n) => team.raiser.raises({ title: `Number ${n}` })))
    const [first, ...rest] = many as [Page, ...Page[]]
    const start = Number((await team.coordinator.makes('register', first, registration)).number?.slice(-4))
    await team.coordinator
      .cannot('register', rest[0] as Page, { ...registration, category: null })
      .because('category_missing')
    const numbered = await Promise.all(rest.map((it) => team.coordinator.makes('register', it, registration)))
    expect(numbered.map(({ number }) => Number(number?.slice(-4))).sort((a, b) => a - b)).toEqual(
      [1, 2, 3, 4].map((n) => start + n),
    )
    await team.coordinator.makes('cancel', first, { decisionReference: 'Forum of 2 March' }, 'Not wanted')
    const next = await team.coordinator.makes(
      'register',
      await team.raiser.raises({ title: 'After a cancellation' }),
      registration,
    )
    expect(next.number).toBe(`IMP-2026-${String(start + 5).padStart(4, '0')}`)
    expect((await team.raiser.asks('GET', `/improvements/${next.number}`)).body.id).toBe(next.id)
  })

  test('C-070, C-107: priority comes from the model by plain sum and is never typed', async () => {
    const it = await team.raiser.raises({ title: 'Priority' })
    await team.coordinator.makes('register', it, registration)
    await team.coordinator.makes('evaluate', it, evaluation)
    const rows = await ratings(team.coordinator, 2)
    for (const rating of [0, 4, 2.5]) {
      const refused = await team.coordinator.tries('prioritize', it, {
        ratings: rows.map((row) => ({ ...row, rating })),
      })
      expect([400, 409]).toContain(refused.status)
    }
    const ranked = await team.coordinator.makes('prioritize', it, {
      ratings: rows.map((row, at) => ({ ...row, rating: at === 0 ? 3 : 2 })),
    })
    expect(ranked.fields).toMatchObject({ score: 2 * rows.length + 1, band: 'medium' })
    const { version } = ranked
    const typed = await team.coordinator.asks('PATCH', `/improvements/${it.id}`, {
      body: { band: 'high' },
      headers: { 'if-match': `"${version}"` },
    })
    expect(typed.body.refusals).toMatchObject([{ code: 'field_unknown', field: 'band' }])
  })

  test('C-071, C-072: an assigned entry has an active owner and a target date; a new date needs a reason and the first is kept', async () => {
    const it = await assigned(team, { targetDate: '2026-04-10' })
    expect(it).toMatchObject({ owner: { id: team.owner.id, name: 'Oskar' }, due: '2026-04-10' })
    await team.owner.cannot('redate', it, { targetDate: '2026-05-15' }).because('reason_missing')
    const moved = await team.owner.makes('redate', it, { targetDate: '2026-05-15' }, 'The supplier is late')
    expect(moved.fields).toMatchObject({ targetDate: '2026-05-15', originalTargetDate: '2026-04-10' })
    const again = await team.owner.makes('redate', it, { targetDate: '2026-05-29' }, 'Still late')
    expect(again.fields).toMatchObject({ targetDate: '2026-05-29', originalTargetDate: '2026-04-10' })
  })

  test('C-072, C-088: the end of the plan follows its actions as they change; the target date moves there with a reason, and the first promise is kept', async () => {
    const it = await assigned(team, { targetDate: '2026-04-10' })
    const { actions, ...rest } = { ...plan(team.owner, work), ...windows }
    const ending = (ends: string) => ({ actions: actions.map((action) => ({ ...action, ends })) })
    expect((await team.owner.edits(it, ending('2026-04-02'))).fields.plannedEnd).toBe('2026-04-02')
    expect((await team.owner.edits(it, ending('2026-04-24'))).fields.plannedEnd).toBe('2026-04-24')
    expect((await team.owner.reads(it)).fields).toMatchObject({ plannedEnd: '2026-04-24', targetDate: '2026-04-10' })
    await team.owner.cannot('plan', it, rest).because('actions_end_after_target', 'reason_missing')
    const planned = await team.owner.makes('plan', it, rest, 'The supplier is late')
    expect(planned).toMatchObject({
      due: '2026-04-24',
      fields: { targetDate: '2026-04-24', originalTargetDate: '2026-04-10' },
    })
  })

  test('C-074, C-075: a completed entry has metric, before and after; the closure date is the server’s and empty until then', async () => {
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await team.owner.makes('plan', it, { ...plan(team.owner, work), ...windows })
    await team.owner.makes('start', it, { resourcesConfirmed: true })
    const [action] = (await team.owner.reads(it)).fields.actions as { id: string }[]
    await team.owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'CHG-1' }] })
    world.itIs('2026-06-02')
    const judged = {
      after: 4,
      afterFrom: '2026-04-10',
      afterTo: '2026-05-31',
      outcomeEvidence: 'Report',
      addressed: { answer: 'yes', why: 'Short now' },
    }
    await team.verifier
      .cannot('measure', it, { ...judged, after: null, unintended: { answer: 'no', why: null }, decision: 'sustain' })
      .because('after_missing')
    await team.verifier.makes('measure', it, {
      ...judged,
      unintended: { answer: 'no', why: null },
      decision: 'sustain',
    })
    const notYet = await team.owner.makes('standardize', it, {
      policyUpdated: { answer: 'notApplicable', why: 'No policy' },
      procedureUpdated: { answer: 'yes', why: 'v4' },
      trainingUpdated: { answer: 'yes', why: 'Desk hour' },
    })
    expect(notYet.fields.closedAt).toBeNull()
    const closed = await team.coordinator.makes('close', it, { lesson: 'Share the key.', recognitionConsidered: true })
    expect(closed.fields).toMatchObject({
      metric: 'Median wait for a reset',
      baseline: 14,
      after: 4,
      closedAs: 'improvement',
    })
    expect(closed.fields.closedAt).toMatch(/^2026-06-02T/)
    world.itIs('2026-03-02')
  })

  test('C-078 a viewer reads every row, its stage and the latest reason; confidential fields are masked', async () => {
    const viewer = await world.person('Vera', 'viewer')
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await team.owner.edits(it, { cost: 3000 })
    await team.owner.makes('redate', it, { targetDate: '2026-05-15' }, 'The supplier is late')
    const seen = await viewer.reads(it)
    expect(seen).toMatchObject({ state: 'assigned', status: 'planned', may: { edit: false } })
    const { body } = await viewer.asks('GET', `/improvements/${it.id}/trail?limit=1`)
    expect(body.items).toMatchObject([{ verb: 'redate', reason: 'The supplier is late' }])
    expect((await team.owner.reads(it)).fields.cost).toBe(3000)
    expect([seen.fields.cost, seen.masked]).toEqual([null, ['cost']])
    const history = await viewer.asks('GET', `/improvements/${it.id}/trail?limit=100`)
    expect(JSON.stringify(history.body)).toContain('"cost"')
    expect(JSON.stringify(history.body)).not.toMatch(/:3000\b/)
    expect((await team.owner.reads(it)).masked).toEqual([])
    const [all, ours] = await Promise.all([viewer.lists('?limit=200'), team.coordinator.lists('?limit=200')])
    expect(all.map(({ id }) => id)).toEqual(ours.map(({ id }) => id))
    expect((await viewer.asks('POST', '/improvements', { body: { title: 'May I?' } })).status).toBe(403)
    await viewer.cannot('cancel', it, { decisionReference: 'x' }, 'y').because('move_not_yours')
  })

  test('pages follow one another without a gap or a repeat, in every order', async () => {
    for (const sort of [
      'number',
      '-number',
      'title',
      '-due',
      'due',
      'rank',
      '-rank',
      '-score',
      'registered',
      '-updated',
      'closed',
    ]) {
      const whole = (await team.raiser.lists(`?sort=${sort}&limit=200`)).map(({ id }) => id)
      const paged: string[] = []
      for (let cursor: string | null | undefined = ''; cursor !== null; ) {
        const { body } = await team.raiser.asks(
          'GET',
          `/improvements?sort=${sort}&limit=7${cursor ? `&cursor=${cursor}` : ''}`,
        )
        paged.push(...(body.items ?? []).map(({ id }) => id))
        cursor = body.next ?? null
      }
      expect(paged, sort).toEqual(whole)
      expect(new Set(paged).size, sort).toBe(paged.length)
    }
  })

  test('search finds beginnings of words, without accents, in every text, and numbers', async () => {
    const it = await team.raiser.raises({
      title: 'Größere Übersicht für Störungen',
      description: 'Dashboard on the wall',
    })
    for (const words of ['ubersicht', 'ÜBERSICHT', 'stor', 'dashb wall', 'grossere'.slice(0, 3)]) {
      expect(
        (await team.raiser.lists(`?q=${encodeURIComponent(words)}`)).map(({ id }) => id),
        words,
      ).toContain(it.id)
    }
    const { number } = await team.coordinator.makes('register', it, registration)
    expect((await team.raiser.lists(`?q=${number}`)).map(({ id }) => id)).toEqual([it.id])
  })

  test('another organization sees none of it', async () => {
    const other = await createOrganization(world.app, {
      name: 'Elsewhere',
      language: 'en',
      timeZone: 'UTC',
      channel: 'cli',
      founder: { name: 'Zoe', roles: ['administrator'] },
    })
    expect(other.organization.slug).not.toBe(world.slug)
    const seen = await team.raiser.asks('GET', '/improvements', {
      headers: { 'meliora-organization': other.organization.slug },
    })
    expect(seen.status).toBe(404)
  })
})

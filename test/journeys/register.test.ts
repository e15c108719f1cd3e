import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOrganization } from '#app/people/createOrganization.ts'
import { type SourceType, sourceLink, sourceTypes } from '#domain/records/sourceTypes.ts'
import { assigned, evaluation, plan, ratings, registration, type Team } from './driver/improving.ts'
import type { Page } from './driver/person.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = {
    raiser: await world.person('Ada', 'employee'),
    coordinator: await world.person('Felix', 'improvementCoordinator'),
    owner: await world.person('Oskar', 'employee'),
    verifier: await world.person('Priya', 'verifier'),
    manager: await world.person('Amara', 'aimsManager'),
  }
})
afterAll(() => world.close())

const windows = { baselineFrom: '2026-01-01', baselineTo: '2026-02-28', evaluationDate: '2026-06-01' }
const work = { from: '2026-03-09', until: '2026-04-03' }

describe('the register and its columns', () => {
  test('C-030 (partly: the chart by dimension comes with part 2): registering without a dimension is refused', async () => {
    const it = await team.raiser.raises({ title: 'Dimension' })
    await team.coordinator.cannot('register', it, { ...registration, dimensions: [] }).because('dimension_missing')
    const registered = await team.coordinator.makes('register', it, registration)
    expect(registered.fields.dimensions).toEqual(['effectiveness'])
  })

  test('C-035 (partly: a reference in words stands for records that do not exist yet), C-066: every source lands in the one register, and names what it came from', async () => {
    for (const source of Object.keys(sourceTypes) as SourceType[]) {
      const it = await team.raiser.raises({ title: `From ${source}` })
      const input = { ...registration, sourceType: source }
      if (sourceLink(source)) await team.coordinator.cannot('register', it, input).because('source_reference_missing')
      await team.coordinator.makes('register', it, {
        ...input,
        sourceWords: sourceLink(source) ? 'Report 2026-02' : null,
      })
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

  test('C-078 (partly: no field is confidential yet): a viewer reads every row, its stage and the latest reason', async () => {
    const viewer = await world.person('Vera', 'viewer')
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await team.owner.makes('redate', it, { targetDate: '2026-05-15' }, 'The supplier is late')
    const seen = await viewer.reads(it)
    expect(seen).toMatchObject({ state: 'assigned', status: 'planned', may: { edit: false } })
    const { body } = await viewer.asks('GET', `/improvements/${it.id}/trail?limit=1`)
    expect(body.items).toMatchObject([{ verb: 'redate', reason: 'The supplier is late' }])
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

describe('ranking, limits and side paths', () => {
  test('C-110 beyond the limit of work in progress a reason is asked', async () => {
    const small = await aWorld('2026-03-02')
    try {
      const people = {
        raiser: await small.person('Ada', 'employee'),
        coordinator: await small.person('Felix', 'improvementCoordinator'),
        owner: await small.person('Oskar', 'employee'),
        verifier: await small.person('Priya', 'verifier'),
        manager: await small.person('Root', 'administrator'),
      }
      const organization = await people.manager.asks('GET', '/organization')
      await people.manager.asks('PATCH', '/organization', {
        body: { workInProgressLimit: 1 },
        headers: { 'if-match': `"${organization.body.version}"` },
      })
      const begin = async () => {
        const it = await assigned(people, { targetDate: '2026-04-10' })
        return people.owner.makes('plan', it, { ...plan(people.owner, work), ...windows })
      }
      await people.owner.makes('start', await begin(), { resourcesConfirmed: true })
      const second = await begin()
      await people.owner.cannot('start', second, { resourcesConfirmed: true }).because('work_in_progress_full')
      const started = await people.owner.makes('start', second, {
        resourcesConfirmed: true,
        workInProgressReason: 'An auditor comes in May',
      })
      expect(started.state).toBe('implementing')
    } finally {
      await small.close()
    }
  })

  test('C-094 trying another way asks why, wants a changed plan and keeps the history', async () => {
    const { owner, verifier } = team
    const it = await assigned(team, { targetDate: '2026-04-10' })
    await owner.makes('plan', it, { ...plan(owner, work), ...windows })
    await owner.makes('start', it, { resourcesConfirmed: true })
    const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
    await owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'CHG-2' }] })
    world.itIs('2026-06-02')
    const seen = {
      after: 9,
      afterFrom: '2026-04-10',
      afterTo: '2026-05-31',
      outcomeEvidence: 'Report',
      addressed: { answer: 'no', why: 'Half way' },
    }
    const measured = await verifier.makes('measure', it, {
      ...seen,
      unintended: { answer: 'no', why: null },
      decision: 'adjust',
    })
    expect(measured.fields.verdict).toBe('partly')
    await owner
      .cannot('standardize', it)
      .because(
        'decision_is_not_sustain',
        'verdict_not_met',
        'update_answer_missing',
        'update_answer_missing',
        'update_answer_missing',
      )
    const refused = await owner.tries(
      'iterate',
      it,
      { targetDate: '2026-07-10', evaluationDate: '2026-09-01' },
      'Again',
    )
    const codes = refused.body.refusals?.map(({ code }) => code) ?? []
    for (const code of ['why_analysis_missing', 'new_approach_missing', 'plan_unchanged']) expect(codes).toContain(code)
    const again = await owner.makes(
      'iterate',
      it,
      {
        whyAnalysis: 'Only one desk lead had time',
        newApproach: 'A self-service page',
        changes: [{ id: '', what: 'Self-service reset', affects: 'Portal' }],
        actions: [
          {
            id: '',
            what: 'Switch on the page',
            responsible: owner.id,
            starts: '2026-06-08',
            ends: '2026-07-03',
            done: false,
            evidence: null,
            evidenceFile: null,
          },
        ],
        targetDate: '2026-07-10',
        evaluationDate: '2026-09-01',
      },
      'Second attempt',
    )
    expect(again).toMatchObject({
      state: 'planned',
      fields: { iteration: 2, verdict: null, after: null, baseline: 14, metric: 'Median wait for a reset' },
    })
    expect(again.fields.iterations).toMatchObject([
      { iteration: 1, baseline: 14, after: 9, verdict: 'partly', whyAnalysis: 'Only one desk lead had time' },
    ])
    world.itIs('2026-03-02')
  })

  test('a deferral that was approved is not overdue; a missed date is', async () => {
    const it = await assigned(team, { targetDate: '2026-03-10' })
    const late = await assigned(team, { targetDate: '2026-03-10' })
    await team.owner.makes('askDeferral', it, { deferredUntil: '2026-09-01' }, 'Waiting for the new telephony')
    world.itIs('2026-03-11')
    expect((await team.owner.reads(it)).overdue).toBe(true)
    await team.owner.cannot('defer', it, { deferredUntil: '2026-09-01' }, 'x').because('move_not_yours')
    await team.coordinator.makes('defer', it, { deferredUntil: '2026-09-01' }, 'Waiting for the new telephony')
    expect((await team.owner.reads(it)).overdue).toBe(false)
    const overdue = (await team.owner.lists('?overdue=true&owner=me')).map(({ id }) => id)
    expect(overdue).toContain(late.id)
    expect(overdue).not.toContain(it.id)
    world.itIs('2026-03-02')
  })

  test('SOD-02 over the delegated limit someone other than the owner approves the plan', async () => {
    const both = await world.person('Mia', 'aimsManager')
    const it = await assigned({ ...team, owner: both }, { targetDate: '2026-04-10' })
    await both.makes('plan', it, { ...plan(both, work), ...windows, cost: 50_000 })
    await both.cannot('start', it, { resourcesConfirmed: true }).because('plan_not_approved')
    await both.cannot('approvePlan', it).because('sod_02')
    await team.manager.makes('approvePlan', it)
    expect((await both.makes('start', it, { resourcesConfirmed: true })).state).toBe('implementing')
  })

  test('SOD-16 an administrator has no domain move by virtue of it', async () => {
    const root = await world.person('Root', 'administrator')
    const it = await team.raiser.raises({ title: 'Administrator' })
    for (const move of ['register', 'dismiss']) await root.cannot(move, it, {}, 'Because').because('move_not_yours')
  })
})

describe('many at once', () => {
  test('one move on many: each is moved or says why not, and only what moved is in a trail', async () => {
    const { raiser, coordinator } = team
    const fine = await raiser.raises({ title: 'One of many' })
    const registered = await coordinator.makes('register', await raiser.raises({ title: 'Another' }), registration)
    const nobody = '01a1fb85-1c70-7544-a109-bab18e019e22'
    const body = { ids: [fine.id, registered.id, nobody], move: 'dismiss', reason: 'Decided elsewhere' }
    const { body: answer } = await coordinator.asks('POST', '/improvements/bulk', { body })
    expect(answer.results).toMatchObject([
      { id: fine.id, ok: true, version: 2 },
      { id: registered.id, ok: false, refusals: [{ code: 'move_out_of_order' }] },
      { id: nobody, ok: false, refusals: [{ code: 'not_found' }] },
    ])
    expect(await coordinator.reads(fine)).toMatchObject({ state: 'dismissed' })
    await coordinator.seesTrail(fine).as(['create by Ada', 'dismiss by Felix'])
    await coordinator.seesTrail(registered).as(['create by Ada', 'register by Felix'])
    for (const ids of [
      [],
      'all',
      [7],
      Array.from({ length: 201 }, () => nobody).map((id, at) => id.slice(0, -3) + String(100 + at)),
    ]) {
      expect((await coordinator.asks('POST', '/improvements/bulk', { body: { ...body, ids } })).status).toBe(400)
    }
  })
})

describe('small improvements', () => {
  test('two submits are enough: the moves are made together, each in the trail', async () => {
    const { raiser, coordinator } = team
    const it = await raiser.raises({
      title: 'Stop asking for the asset tag twice',
      description: 'The form asks twice.',
      sourceType: 'staffSuggestion',
    })
    const said = { effortDays: 1, cost: 0 }
    await coordinator.makesTogether(it, [
      {
        move: 'register',
        input: {
          ...said,
          category: 'serviceDelivery',
          dimensions: ['effectiveness'],
          frameworkReference: '20000-1 10.2',
        },
      },
      { move: 'evaluate' },
      { move: 'prioritize' },
      { move: 'assign', input: { owner: team.owner.id, targetDate: '2026-03-20' } },
      {
        move: 'plan',
        input: {
          proof: 'twoFigures',
          metric: 'Questions in the form',
          direction: 'decrease',
          baseline: 2,
          target: 1,
          baselineFrom: '2026-03-01',
          baselineTo: '2026-03-01',
          evaluationDate: '2026-04-20',
        },
      },
      { move: 'start', input: { resourcesConfirmed: true } },
    ])
    world.itIs('2026-04-20')
    await team.verifier.cannot('measure', it).because('move_out_of_order')
    const closed = await coordinator.makesTogether(it, [
      { move: 'complete' },
      {
        move: 'measure',
        input: {
          after: 1,
          afterFrom: '2026-04-20',
          afterTo: '2026-04-20',
          outcomeEvidence: 'The form',
          addressed: { answer: 'yes', why: 'One question less' },
          unintended: { answer: 'no', why: null },
          decision: 'sustain',
        },
      },
    ])
    expect(closed).toMatchObject({ state: 'measured', fields: { verdict: 'met' } })
    await raiser
      .seesTrail(it)
      .as([
        'create by Ada',
        ...['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start', 'complete', 'measure'].map(
          (move) => `${move} by Felix`,
        ),
      ])
    world.itIs('2026-03-02')
  })

  test('all or none: one refused move leaves the record as it was', async () => {
    const it = await team.raiser.raises({ title: 'Together', description: 'Two moves', sourceType: 'staffSuggestion' })
    const { version } = await team.coordinator.reads(it)
    const moves = [{ move: 'register', input: registration }, { move: 'evaluate' }]
    const refused = await team.coordinator.asks('POST', `/improvements/${it.id}/moves`, {
      body: { moves },
      headers: { 'if-match': `"${version}"` },
    })
    expect(refused.status).toBe(409)
    expect(await team.coordinator.reads(it)).toMatchObject({ state: 'candidate', version, number: null })
    await team.raiser.seesTrail(it).as(['create by Ada'])
  })
})

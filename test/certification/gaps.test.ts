import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCertifyingHouse, concluded, fine, type House, items, scored } from './certifying.ts'

let house: House
beforeAll(async () => {
  house = await aCertifyingHouse()
})
afterAll(() => house.world.close())

const gap = (score: 0 | 1, lacking: string) => ({ score, found: 'Looked in vain', lacking })

test('C-335 C-247 a gap assessment stands by itself: 70 requirements scored, every gap a task with owner and day or accepted', async () => {
  const { cara, milo, pat, world } = house
  const gaps = cara.among('gap-assessments')
  const it = await gaps.raises({ title: 'Where we stand', owner: cara.id, standard: 'iso42001' })
  expect(await items(cara, it)).toHaveLength(70)
  await gaps.cannot('conclude', it).because('gap_day_missing', 'gap_unscored')
  await scored(cara, it, {
    '8.2': gap(0, 'An assessment of each system'),
    '8.3': gap(1, 'Treatment of two risks'),
    'A.10.4': { applies: false, score: null, found: 'No customers use our AI' },
    'A.8.5': gap(0, 'A notice to parties'),
  })
  // Each requirement has a version of its own; scores have a reason; clauses always apply; only a gap is accepted.
  const says = async (requirement: string, said: Record<string, unknown>, person = cara) => {
    const { version } = (await items(cara, it)).find((one) => one.requirement === `iso42001:${requirement}`)!
    const answers = [{ requirement: `iso42001:${requirement}`, version, ...said }]
    const { items: [answer] = [] } = await fine(
      person.asks('POST', `/gap-assessments/${it.id}/answers`, { body: { answers } }),
    )
    const { outcome, refusals } = answer as unknown as { outcome: string; refusals: { code: string }[] }
    return [outcome, ...refusals.map(({ code }) => code)]
  }
  expect(await says('4.1', { score: 3 })).toEqual(['refused', 'gap_finding_missing'])
  expect(await says('4.1', { applies: false, found: 'No' })).toEqual(['refused', 'gap_clause_applies'])
  expect(await says('4.1', { score: 3, found: 'Seen in March' })).toEqual(['same'])
  expect(await says('4.1', { score: 3, found: 'Else', version: 0 })).toEqual(['conflict', 'version_stale'])
  expect(await says('4.1', { score: 2, found: 'x', acceptedWhy: 'So be it' }, milo)).toEqual([
    'refused',
    'gap_not_a_gap',
  ])
  const unacceptable = { ...gap(0, 'A notice to parties'), acceptedWhy: 'Nobody asked' }
  expect(await says('A.8.5', unacceptable)).toEqual(['refused', 'gap_acceptance_role'])
  await fine(
    pat.asks('POST', `/gap-assessments/${it.id}/answers`, {
      body: { answers: [{ requirement: 'iso42001:4.1', version: 1 }] },
    }),
    403,
  )

  await gaps.cannot('conclude', it, { conductedOn: '2026-03-02' }).because('gaps_unplanned')
  expect(await says('A.8.5', unacceptable, milo)).toEqual(['written'])
  const task = { owner: pat.id, dueOn: '2026-04-30' }
  const tasks = [{ requirements: ['iso42001:8.2', 'iso42001:8.3'], ...task }]
  await fine(
    cara.asks('POST', `/gap-assessments/${it.id}/tasks`, {
      body: { tasks: [{ ...task, requirements: ['iso42001:4.1'] }] },
    }),
    400,
  )
  const given = await fine(cara.asks('POST', `/gap-assessments/${it.id}/tasks`, { body: { tasks } }), 201)
  const [made] = given.items as unknown as { id: string; title: string }[]
  expect(made?.title).toMatch(/^Close the gap: 8\.2 /)
  expect((await pat.among('tasks').reads(made!.id)).fields).toMatchObject({
    dueOn: '2026-04-30',
    description: '8.2: An assessment of each system\n8.3: Treatment of two risks',
  })
  await fine(cara.asks('POST', `/gap-assessments/${it.id}/tasks`, { body: { tasks } }), 400)

  const page = await gaps.makes('conclude', it, { conductedOn: '2026-03-02' })
  // 66 of the 69 that apply are met.
  expect(page.fields.metPercent).toBe(95.7)
  expect(await says('4.1', { score: 1, found: 'Not any more' })).toEqual(['refused', 'gap_concluded'])
  await gaps.cannot('close', it).because('gaps_open')
  world.itIs('2026-04-15')
  await pat.among('tasks').makes('complete', made!.id, { result: 'Both assessed: RSA-1, RSA-2' })
  expect((await items(cara, it)).filter(({ standing }) => standing === 'closed')).toHaveLength(2)
  expect((await gaps.makes('close', it)).state).toBe('closed')
  world.itIs('2026-03-02')
})

interface BurnDown {
  readonly total: number
  readonly actual: { day: string; open: number }[]
  readonly planned: { day: string; open: number }[]
}

test('C-248 gaps burn down as their tasks are done, and the status of a requirement moves with its evidence', async () => {
  const { cara, pat, world } = house
  const gaps = cara.among('gap-assessments')
  const it = await gaps.raises({ title: 'Before the work', owner: cara.id, standard: 'iso42001' })
  await scored(cara, it, { '4.4': gap(0, 'The processes'), '8.2': gap(0, 'x'), '8.3': gap(1, 'y') })
  const tasks = ['4.4', '8.2', '8.3'].map((ref, at) => ({
    requirements: [`iso42001:${ref}`],
    owner: pat.id,
    dueOn: `2026-0${at + 4}-15`,
  }))
  const { items: given = [] } = await fine(
    cara.asks('POST', `/gap-assessments/${it.id}/tasks`, { body: { tasks } }),
    201,
  )
  await gaps.makes('conclude', it, { conductedOn: '2026-03-02' })
  const burnDown = async () =>
    (await fine(cara.asks('GET', `/gap-assessments/${it.id}/burn-down`))) as unknown as BurnDown
  world.itIs('2026-04-20')
  await pat.among('tasks').makes('complete', given[0]!.id, { result: 'Described and in force' })
  await pat
    .among('tasks')
    .makes('cancel', given[1]!.id, {}, 'Somebody else does it')
    .catch(() => undefined)
  world.itIs('2026-05-04')
  const points = (list: BurnDown['actual']) => list.map(({ day, open }) => `${day} ${open}`)
  const { total, actual, planned } = await burnDown()
  expect(total).toBe(3)
  expect(points(actual)).toEqual(['2026-03-02 3', '2026-04-20 2', '2026-05-04 2'])
  expect(points(planned)).toEqual(['2026-03-02 3', '2026-04-15 2', '2026-06-15 1'])

  const today = async (ref: string) =>
    (await items(cara, it)).find(({ requirement }) => requirement === `iso42001:${ref}`)?.today
  expect(await today('4.4')).toBe('notShown')
  await cara.asks('POST', '/conformity/requirements/iso42001:4.4/showings', {
    body: { record: (await pat.among('tasks').reads(given[0]!.id)).id },
  })
  expect(await today('4.4')).not.toBe('notShown')
  world.itIs('2026-03-02')
})

test('C-247 its report is exported as a document and as a workbook', async () => {
  const { cara, world } = house
  const it = await concluded(house)
  const fetched = (name: string) =>
    fetch(`${world.address}/api/v1/gap-assessments/${it.id}/${name}`, {
      headers: { authorization: `Bearer ${cara.token}` },
    })
  for (const [name, start] of [
    ['file?format=docx', 'PK'],
    ['file?format=pdf', '%PDF'],
    ['workbook', 'PK'],
  ] as const) {
    const answer = await fetched(name)
    expect(answer.status, name).toBe(200)
    expect(answer.headers.get('meliora-trail-head')).toMatch(/^\d+:[0-9a-f]{64}$/)
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1')
        .startsWith(start),
    ).toBe(true)
  }
})

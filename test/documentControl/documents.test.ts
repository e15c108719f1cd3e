import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import {
  aDocument,
  aDraft,
  aFile,
  documents,
  inForce,
  says,
  someWriters,
  versions,
  type Writers,
  writes,
} from './house.ts'

let world: World
let team: Writers

beforeAll(async () => {
  world = await aWorld()
  team = await someWriters(world)
})
afterAll(() => world.close())

const stateOf = async (page: Page) => (await versions(team.author).reads(page)).state

test('C-344 a document is written, reviewed, approved by somebody else, in force, read, superseded, withdrawn and archived', async () => {
  const { author, keeper, reader } = team
  const it = await aDocument(author, { mustRead: ['employee'], readWithinDays: 5, retentionMonths: 1 })
  expect([it.state, it.number]).toEqual(['inPreparation', 'DOC-2026-0001'])
  const first = await aDraft(author, it)

  await versions(author).cannot('approve', first).because('move_out_of_order')
  await versions(author).makes('submit', first)
  await versions(author).cannot('approve', first).because('sod_04')
  await versions(author).cannot('review', first, { reviewNote: 'Fine.' }).because('sod_04')
  await versions(keeper).makes('approve', first)
  await versions(author).makes('release', first)
  const effective = await documents(author).reads(it)
  expect(effective).toMatchObject({
    state: 'effective',
    fields: { effectiveVersion: first.id, effectiveFrom: '2026-03-02', nextReviewOn: '2027-03-02' },
  })

  const unread = await keeper.asks('GET', `/document-versions/${first.id}/acknowledgements`)
  expect(unread.body).toMatchObject({ asked: 2, confirmed: 0, overdue: 0 })
  await reader.asks('POST', `/document-versions/${first.id}/acknowledgements`)
  await reader.asks('POST', `/document-versions/${first.id}/acknowledgements`)
  world.daysPass(6)
  const read = await keeper.asks('GET', `/document-versions/${first.id}/acknowledgements`)
  expect(read.body).toMatchObject({ asked: 2, confirmed: 1, overdue: 1 })
  expect(
    (read.body.readers as { name: string; readAt: string | null }[]).map(({ name, readAt }) => [name, readAt !== null]),
  ).toEqual([
    ['Elena', false],
    ['Rolf', true],
  ])
  expect((await reader.asks('GET', `/document-versions/${first.id}/acknowledgements`)).body.readers).toBeNull()

  const second = await aDraft(author, it, { text: says('New people are trained before their first day.') })
  await versions(author).cannot('submit', second).because('change_note_missing')
  await versions(author).makes('submit', second, { changeNote: 'Training comes before the first day.' })
  await versions(keeper).makes('approve', second)
  await versions(keeper).makes('release', second)
  expect([await stateOf(first), await stateOf(second)]).toEqual(['superseded', 'effective'])
  expect((await versions(author).reads(second)).fields.edition).toBe(2)
  expect((await documents(author).reads(it)).fields.effectiveVersion).toBe(second.id)
  await versions(author)
    .seesTrail(first)
    .as([
      'create by Elena',
      'writeContent by Elena',
      'submit by Elena',
      'approve by Dora',
      'release by Elena',
      'acknowledge by Rolf',
      'supersede by system',
    ])

  await versions(keeper).cannot('archive', first).because('retention_runs')
  await documents(keeper).makes('withdraw', it, {}, 'The house is sold.')
  expect([await stateOf(second), (await documents(author).reads(it)).state]).toEqual(['withdrawn', 'withdrawn'])
  world.daysPass(60)
  await versions(keeper).makes('archive', first)
  await documents(keeper).makes('archive', it)
})

test('SOD-04 whoever lays another file in is an author, even after handing the version over', async () => {
  const { author, keeper } = team
  const it = await aDocument(author)
  const draft = await aDraft(author, it)
  const file = await aFile(keeper)
  await versions(keeper).makes('submit', draft, { file })
  await versions(keeper).cannot('approve', draft).because('sod_04')
  await versions(author).makes('returnDraft', draft, {}, 'Not yet')
  const other = await aDraft(author, await aDocument(author))
  await versions(keeper).edits(other, { file: await aFile(keeper), owner: author.id })
  await versions(author).makes('submit', other)
  await versions(keeper).cannot('approve', other).because('sod_04')
  await versions(keeper).cannot('review', other, { reviewNote: 'Fine.' }).because('sod_04')
})

test('SOD-05 what is called a policy once it is approved does not come into force without top management', async () => {
  const { author, keeper, top } = team
  const it = await aDocument(author)
  const draft = await aDraft(author, it)
  await versions(author).makes('submit', draft)
  await versions(keeper).makes('approve', draft)
  await documents(author).edits(it, { kind: 'policy' })
  await versions(author).cannot('release', draft).because('sod_05')
  await versions(top).cannot('release', draft).because('sod_05')
  await versions(author).makes('returnDraft', draft, {}, 'It is a policy')
  await versions(author).makes('submit', draft)
  await versions(keeper).makes('review', draft, { reviewNote: 'Fine.' })
  await versions(top).makes('approve', draft)
  expect((await versions(author).makes('release', draft)).state).toBe('effective')
})

test('an external document says where it comes from and is kept as a file or in words', async () => {
  const { author, keeper } = team
  const it = await aDocument(author, {
    title: 'Guide of the authority',
    kind: 'external',
    externalOrigin: true,
    externalSource: 'Data protection authority, edition of May 2025',
  })
  const draft = await versions(author).raises({ title: 'Guide of the authority', owner: author.id, document: it.id })
  await versions(author).cannot('submit', draft).because('version_empty')
  await writes(author, draft, says('Kept on paper in the library of the privacy office.'))
  await inForce({ ...team, author }, draft)
  expect((await documents(keeper).reads(it)).state).toBe('effective')
})

test('what is submitted stands; returned, it is written again, and whoever wrote of it does not approve', async () => {
  const { author, keeper, top } = team
  const it = await aDocument(author)
  const draft = await aDraft(author, it)
  await versions(author).makes('submit', draft)
  const { version } = await versions(author).reads(draft)
  const late = await author.asks('PUT', `/document-versions/${draft.id}/content`, {
    body: { text: says('Changed behind the back') },
    headers: { 'if-match': `"${version}"` },
  })
  expect([late.status, late.body.refusals?.[0]?.code]).toEqual([409, 'version_submitted'])
  await versions(keeper).makes('returnDraft', draft, {}, 'Say who trains them.')
  await writes(keeper, draft, says('The line manager trains new people on their first day.'))
  await versions(author).makes('submit', draft)
  await versions(keeper).cannot('approve', draft).because('sod_04')
  await versions(top).makes('approve', draft)
})

test('two versions cannot be in review at once, and a second draft waits', async () => {
  const { author } = team
  const it = await aDocument(author)
  const [one, two] = [await aDraft(author, it), await aDraft(author, it)]
  await versions(author).makes('submit', one)
  await versions(author).cannot('submit', two, { changeNote: 'Other words.' }).because('version_open_beside')
})

test('one version in force: the database refuses a second, whoever writes it', async () => {
  const it = await aDocument(team.author)
  const first = await inForce(team, await aDraft(team.author, it))
  const second = await aDraft(team.author, it)
  const forced = world.app.store.inside({ organization: world.organization }, async (tx) => {
    const { sql } = await import('kysely')
    await sql`update record set state = 'effective' where id = ${second.id}`.execute(tx)
  })
  await expect(forced).rejects.toThrow(/document_in_force/)
  expect([await stateOf(first), await stateOf(second)]).toEqual(['effective', 'draft'])
})

test('C-305 the AI policy: reviewed, approved by top management alone, published, made known, read, reviewed again', async () => {
  const { author, keeper, top, reader } = team
  const it = await aDocument(author, {
    title: 'AI policy',
    kind: 'policy',
    publication: 'own',
    mustRead: ['everyone'],
    reviewEveryMonths: 6,
  })
  const draft = await aDraft(author, it)
  await versions(author).cannot('submit', draft).because('public_text_missing')
  await writes(author, draft, says('We use AI for people, not against them.'), 'public')
  await versions(author).makes('submit', draft)
  await versions(top).cannot('approve', draft).because('policy_not_reviewed')
  await versions(keeper).makes('review', draft, { reviewNote: 'Frames objectives, commits to improvement.' })
  await versions(keeper).cannot('approve', draft).because('sod_05')
  await versions(top).makes('approve', draft)
  await versions(author).makes('release', draft)
  await versions(author).makes('communicate', draft, {
    communication: 'Staff meeting of 2 March, intranet, public page',
  })
  const { body } = await reader.asks('GET', '/reading')
  expect(body.items).toEqual([expect.objectContaining({ version: draft.id, title: 'AI policy' })])
  await reader.asks('POST', `/document-versions/${draft.id}/acknowledgements`)
  expect((await reader.asks('GET', '/reading')).body.items).toEqual([])

  world.daysPass(190)
  expect((await documents(author).reads(it)).overdue).toBe(true)
  await documents(author).makes('review', it, { reviewResult: 'Still fits; no change.' })
  expect((await documents(author).reads(it)).overdue).toBe(false)
  await documents(keeper).cannot('withdraw', it, {}, 'Old').because('sod_05')
})

test('SOD-05 knows no exception; SOD-04 may be excepted for a time and the record says so', async () => {
  const { author, top } = team
  const exception = {
    duty: 'SOD-04',
    compensatingControl: 'The auditor reads it',
    fromDay: world.today(),
    untilDay: world.today(),
  }
  const admitted = await top.asks('POST', '/duty-exceptions', { body: exception })
  expect(admitted.status, JSON.stringify(admitted.body)).toBe(201)
  const refused = await top.asks('POST', '/duty-exceptions', { body: { ...exception, duty: 'SOD-05' } })
  expect([refused.status, refused.body.refusals?.[0]?.code]).toEqual([400, 'duty_not_exceptable'])

  const policy = await aDocument(author, { title: 'Use of AI', kind: 'policy' })
  const draft = await aDraft(author, policy)
  await versions(author).makes('submit', draft)
  await versions(author).makes('review', draft, { reviewNote: 'Read twice.' })
  await versions(author).cannot('approve', draft).because('sod_05')
  expect((await versions(author).reads(draft)).fields.dutiesExcepted).toBe('SOD-04')
})

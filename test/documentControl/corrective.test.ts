import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  controlled,
  done,
  evaluated,
  findsWhy,
  judgedEffective,
  planned,
  systemUpdated,
  yes,
} from '#test/journeys/driver/correcting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aDocument, aDraft, documents, inForce, someWriters, versions, type Writers } from './house.ts'

let world: World
let team: CorrectingTeam
let writers: Writers

beforeAll(async () => {
  world = await aWorld()
  team = await aCorrectingTeam(world)
  writers = await someWriters(world)
})
afterAll(() => world.close())

type Row = Readonly<Record<string, unknown>>

async function aProcedure(): Promise<{ document: Page; version: Page }> {
  const document = await aDocument(writers.author)
  return { document, version: await inForce(writers, await aDraft(writers.author, document)) }
}

async function underControl(): Promise<Page> {
  const it = await confirmed(team)
  return team.process.makes('control', it, controlled)
}

test('C-173 what was missing is done, and the correction leads to the record that now exists', async () => {
  const { process } = team
  const it = await underControl()
  const made = await process.among('tasks').raises({ title: 'Assess the scoring model', owner: process.id })
  const row = { id: '', kind: 'completed', what: 'Assessed', evidence: 'Signed' }
  await process.cannot('correct', it, { corrections: [{ ...row, record: process.id }] }).because('record_unknown')
  const corrected = await process.makes('correct', it, { corrections: [{ ...row, record: made.id }] })
  expect(corrected.fields.corrections).toMatchObject([{ kind: 'completed', record: made.id }])
  const { body } = await process.asks('GET', `/records/${made.id}`)
  expect(body).toMatchObject({ type: 'task', number: made.number, title: 'Assess the scoring model' })
})

test('C-174 the error is fixed, and the correction leads to the corrected version of the document', async () => {
  const it = await underControl()
  const { version } = await aProcedure()
  const row = { id: '', kind: 'fixed', what: 'The rule names who assesses', evidence: 'Read', record: version.id }
  const corrected = await team.process.makes('correct', it, { corrections: [row] })
  expect(corrected.fields.corrections).toMatchObject([{ kind: 'fixed', record: version.id }])
})

/** Planned with one action of this kind that changes this record. */
async function plannedWith(type: string, record: string): Promise<Page> {
  const it = await confirmed(team, { severity: 'minor' })
  await evaluated(team, it)
  await analysing(team, it)
  const plan = planned(team, await findsWhy(team.owner, it))
  const [action] = plan.actions as Row[]
  const actions = [{ ...action, type, record, referenceKind: null, reference: null }]
  return team.owner.makes('plan', it, { ...plan, actions })
}

const drafts = (document: Page) => versions(team.owner).lists(`?document=${document.id}&state=draft`)

async function starts(it: Page): Promise<void> {
  await team.manager.makes('approvePlan', it)
  await team.owner.makes('start', it)
}

test('C-196 a process change leads to the process or the document it changes', async () => {
  const { document } = await aProcedure()
  const it = await plannedWith('process', document.id)
  expect(it.fields.actions).toMatchObject([{ type: 'process', record: document.id }])
})

test('C-200 a technical action leads to the change it makes, and the tool offers the guard it has itself', async () => {
  const { keeper } = writers
  const { body } = await team.owner.asks('GET', `/nonconformities/${(await confirmed(team)).id}/guards`)
  expect(body.items).toMatchObject([{ place: 'ai-systems', what: expect.stringContaining('gate') }])
  const competence = await keeper.among('competences').raises({ title: 'Before the first release' })
  const it = await plannedWith('technology', competence.id)
  expect(it.fields.actions).toMatchObject([{ type: 'technology', record: competence.id }])
})

test('C-201 an action that updates a procedure opens its next version when the work starts, once, with the text in force', async () => {
  const { document, version } = await aProcedure()
  const it = await plannedWith('document', document.id)
  expect(await drafts(document)).toEqual([])
  await starts(it)
  const [draft] = await drafts(document)
  expect(draft).toMatchObject({ owner: { id: team.owner.id }, changeNote: expect.stringContaining(String(it.number)) })
  const { fields } = await versions(team.owner).reads(draft!)
  expect(fields).toMatchObject({ document: document.id, contentHash: version.fields.contentHash })
  const { body } = await team.owner.asks('GET', `/document-versions/${draft!.id}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', record: { id: it.id } }])

  const another = await plannedWith('document', document.id)
  await starts(another)
  expect(await drafts(document)).toHaveLength(1)
  expect((await documents(team.owner).reads(document)).state).toBe('effective')
})

async function verified(): Promise<Page> {
  const { owner, manager, verifier } = team
  const it = await confirmed(team)
  await evaluated(team, it)
  await analysing(team, it)
  await owner.makes('plan', it, planned(team, await findsWhy(owner, it)))
  await manager.makes('approvePlan', it)
  await owner.makes('start', it)
  await done(owner, it)
  world.daysPass(60)
  return verifier.makes('verify', it, { ...judgedEffective, recurrencesExplained: 'Tests of the same day' })
}

const others = (...areas: readonly string[]) =>
  (systemUpdated.updates as readonly { area: string }[]).filter(({ area }) => !areas.includes(area))

test('C-216 policies, procedures and controls that were updated are rows with a link to what they are now', async () => {
  const it = await verified()
  const { document, version } = await aProcedure()
  const unnamed = [...others('procedures'), { id: '', area: 'procedures' }]
  await team.owner.cannot('updateSystem', it, { ...systemUpdated, updates: unnamed }).because('update_unnamed')
  const policy = { id: '', area: 'policies', record: document.id }
  const updates = [...others('procedures'), policy, { id: '', area: 'procedures', record: version.id }]
  const answers = { ...systemUpdated, policiesUpdated: yes('The policy names it'), updates }
  const updated = await team.owner.makes('updateSystem', it, answers)
  expect(updated.fields.updates).toContainEqual(expect.objectContaining({ area: 'procedures', record: version.id }))
})

async function aCompetence(keeper: Person, material: string | null): Promise<Page> {
  const competences = keeper.among('competences')
  const made = await competences.raises({
    title: 'Assessing before release',
    forRole: 'verifier',
    need: 'Knows when an assessment is needed.',
    way: 'course',
    effectivenessBy: 'test',
    material,
  })
  return competences.makes('enact', made)
}

test('C-217 training material that was updated is a row with a link, and everyone who needs it is assigned it again', async () => {
  const { keeper } = writers
  const { document, version } = await aProcedure()
  const it = await verified()
  const competence = await aCompetence(keeper, document.id)
  const trainings = keeper.among('trainings')
  const [first] = await trainings.lists(`?competence=${competence.id}`)
  await trainings.makes('start', first!)
  await trainings.makes('complete', first!, { evidence: 'Attendance of 2 March' })
  await trainings.makes('checkEffect', first!, { effective: yes('Test passed') })
  const updates = [...others('training'), { id: '', area: 'training', record: version.id }]
  await team.owner.makes('updateSystem', it, { ...systemUpdated, updates })
  const again = await trainings.lists(`?competence=${competence.id}&state=assigned`)
  expect(again).toMatchObject([{ person: team.verifier.id, because: 'revised' }])
  await keeper.among('competences').makes('retire', competence, {}, 'Only for this story')
})

test('C-218 documentation that was updated is a row with a link', async () => {
  const it = await verified()
  const { version } = await aProcedure()
  const updates = [...others(), { id: '', area: 'documentation', record: version.id }]
  const answers = { ...systemUpdated, documentationUpdated: yes('The guide'), updates }
  const updated = await team.owner.makes('updateSystem', it, answers)
  expect(updated.fields.updates).toContainEqual(expect.objectContaining({ area: 'documentation', record: version.id }))
})

test('a record of any type is found by its number or its words, by whoever may see it', async () => {
  const { document } = await aProcedure()
  const { body } = await team.owner.asks('GET', `/records?q=${document.number}`)
  expect(body.items).toMatchObject([{ id: document.id, type: 'document', number: document.number }])
  expect((await team.owner.asks('GET', `/records/${team.owner.id}`)).status).toBe(404)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let manager: Person
let owner: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  manager = (await world.person('Amara', 'aimsManager')).among('ai-systems')
  owner = await world.person('Sofia', 'employee')
})
afterAll(() => world.close())

interface Duty {
  readonly article: string
  readonly state: string
  readonly dueOn: unknown
  readonly description: string
  readonly owner: unknown
}

async function dutiesOf({ id }: Pick<Page, 'id'>): Promise<Duty[]> {
  const { body } = await manager.asks('GET', `/ai-systems/${id}/links`)
  const links = body.items as unknown as { record: { id: string; type: string } }[]
  const tasks = links.flatMap(({ record }) => (record.type === 'task' ? [record.id] : []))
  const read = await Promise.all(tasks.map((each) => manager.among('tasks').reads(each)))
  return read.map(({ title, state, owner: whose, fields }) => ({
    article: /Art\. (\d+)/.exec(String(title))?.[1] ?? '',
    state,
    dueOn: fields.dueOn,
    description: String(fields.description),
    owner: whose,
  }))
}

/** The part of the law C-013 is about. */
const high = [...Array.from({ length: 19 }, (_, at) => 9 + at), 43, 49, 50, 72, 73]

const articles = (duties: readonly Duty[], state = 'open') =>
  high.filter((each) => duties.some((duty) => duty.state === state && Number(duty.article) === each))

const annexIII = { tier: 'high', annex: 'annexIII', tierBecause: 'Annex III, 4(a): selection of applicants' }

test('C-013 classified as Annex III, a system has the duties of our role as tasks of its owner, dated as the law stands now', async () => {
  const it = await manager.raises({ title: 'TalentSift', owner: owner.id, origin: 'thirdParty' })
  await manager.makes('classify', it, { ...annexIII, role: ['deployer'] })
  const asDeployer = await dutiesOf(it)
  expect(articles(asDeployer)).toEqual([14, 25, 26, 27, 49, 50])
  const use = asDeployer.find(({ article }) => article === '26')
  expect(use).toMatchObject({ dueOn: '2027-12-02', owner: { id: owner.id } })
  expect(use?.description).toContain('Applies from 2027-12-02 (first 2026-08-02)')
  expect(asDeployer.find(({ article }) => article === '4')?.dueOn, 'applies already: due now').toBe('2026-11-02')
  await manager.makes('classify', it, { tierBecause: 'Looked at again' })
  expect(await dutiesOf(it), 'each once').toHaveLength(asDeployer.length)
})

test('C-007 another role brings other duties and calls off what follows no more; no scope is approved without roles, and they drive the estimate of audit time', async () => {
  const it = await manager.raises({ title: 'PriceGuide', owner: owner.id, origin: 'inHouse' })
  await manager.cannot('classify', it, annexIII).because('gate_needs')
  await manager.makes('classify', it, { ...annexIII, role: ['deployer'] })
  await manager.makes('classify', it, { role: ['provider'] })
  const asProvider = await dutiesOf(it)
  expect(articles(asProvider)).toEqual([...Array.from({ length: 14 }, (_, at) => 9 + at), 25, 43, 49, 50, 72, 73])
  expect(articles(asProvider, 'cancelled')).toEqual([14, 26, 27])
  await manager.makes('classify', it, { annex: 'annexI' })
  const moved = (await dutiesOf(it)).filter(({ state, article }) => state === 'open' && article === '9')
  expect(moved).toMatchObject([{ dueOn: '2028-08-02' }])
  await manager.makes('classify', it, { tier: 'minimal', tierBecause: 'It prices nothing any more' })
  expect(articles(await dutiesOf(it))).toEqual([])

  const top = (await world.person('Ingrid', 'topManagement')).among('scope-statements')
  const scope = await manager.among('scope-statements').raises({ title: 'Scope', owner: owner.id })
  const refused = await top.tries('approve', scope)
  expect(refused.body.refusals?.map(({ code }) => code)).toContain('ai_roles_missing')
  const certifications = manager.among('certifications')
  const idea = await certifications.raises({ title: 'Certificate', standard: 'iso42001' })
  const estimate = async (aiRoles: readonly string[]) => {
    await certifications.edits(idea, { aiRoles, peopleDoingAi: 6 })
    const { body } = await manager.asks('GET', `/certifications/${idea.id}/project`)
    return body.auditTime as { initial: number } | null
  }
  expect([
    await estimate(['deployer']),
    await estimate(['producer']),
    await estimate(['producer', 'user']),
  ]).toMatchObject([{ initial: 3.5 }, { initial: 5 }, { initial: 6.5 }])
})

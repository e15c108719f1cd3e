import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { decideRedaction, proposeRedaction } from '#app/trail/redactions.ts'
import type { CauseNode } from '#domain/causes/analysis.ts'
import { emptyNode } from '#domain/causes/analysis.ts'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  evaluated,
} from '#test/journeys/driver/correcting.ts'
import type { Answer, Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam
let it: Page
let at: string

beforeAll(async () => {
  world = await aWorld()
  team = await aCorrectingTeam(world)
  it = await confirmed(team)
  await evaluated(team, it)
  await analysing(team, it)
  at = `/nonconformities/${it.id}/causes`
})
afterAll(() => world.close())

interface Seen extends Page {
  readonly nodes: readonly CauseNode[]
  readonly missing: readonly { code: string; field?: string }[]
  readonly statements: readonly { sentence: string }[]
  readonly hints: readonly string[]
  readonly team: readonly { id: string }[]
}

async function begins(who: Person, technique: string, path = at): Promise<Seen> {
  const { status, body } = await who.asks('POST', path, { body: { technique } })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as unknown as Seen
}

const on = (seen: Seen, path = at) => ({
  asks: (who: Person, what: string, body?: unknown): Promise<Answer> =>
    who.asks(what === 'team' ? 'PUT' : 'POST', `${path}/${seen.id}/${what}`, {
      ...(body !== undefined && { body }),
      headers: { 'if-match': `"${seen.version}"` },
    }),
  draws: async (who: Person, put: readonly Partial<CauseNode>[], remove: readonly string[] = []): Promise<Seen> => {
    const { status, body } = await on(seen, path).asks(who, 'changes', { put, remove })
    expect(status, JSON.stringify(body)).toBe(200)
    return body as unknown as Seen
  },
})

const top = ({ nodes }: Seen) => nodes.find(({ kind }) => kind === 'top')!
const cause = (parent: string, text: string, more: Partial<CauseNode> = {}): CauseNode => ({
  ...emptyNode,
  id: randomUUID(),
  parent,
  place: 0,
  kind: 'cause',
  text,
  ...more,
})
const root = { causeClass: 'root', isSystemic: true, category: 'processMissing' } as const
const codes = (answer: Answer) => answer.body.refusals?.map(({ code }) => code)

/** The seed's own chain (A199–A204). */
const whys = [
  'The developer did not know that it was required',
  'The developer had not been trained',
  'Training does not reach new hires promptly',
  'No process finds and trains new hires',
]

function chain(from: string, texts: readonly string[], last: Partial<CauseNode>): CauseNode[] {
  const nodes: CauseNode[] = []
  for (const [level, text] of texts.entries())
    nodes.push(cause(nodes.at(-1)?.id ?? from, text, level === texts.length - 1 ? last : {}))
  return nodes
}

test('C-188 why and because are chained to any depth; two whys are too few; the seed’s example completes', async () => {
  const begun = await begins(team.owner, 'fiveWhys')
  const short = await on(begun).draws(team.owner, chain(top(begun).id, whys.slice(0, 2), root))
  expect(codes(await on(short).asks(team.owner, 'complete'))).toEqual(['whys_too_few'])
  const longer = await on(short).draws(team.owner, chain(top(begun).id, whys, root), [
    short.nodes.find(({ parent }) => parent === top(begun).id)!.id,
  ])
  expect(longer.nodes).toHaveLength(5)
  const done = await on(longer).asks(team.owner, 'complete')
  expect(done.body).toMatchObject({ state: 'completed', completedBy: { name: 'Oskar' } })
  expect((done.body as unknown as Seen).statements).toMatchObject([
    { sentence: `Deployed without risk assessment. Why? ${whys.join('. Why? ')}.` },
  ])
  const seen = await team.owner.reads(it)
  expect(seen.moves.find(({ move }) => move === 'plan')?.refusals).not.toEqual([])
  expect(seen.moves.find(({ move }) => move === 'plan')?.refusals.map(({ code }) => code)).not.toContain(
    'analysis_missing',
  )
})

describe('an analysis is finished only when it has what an auditor asks', () => {
  test('C-190 each of the five categories is answered or considered', async () => {
    const begun = await begins(team.owner, 'fishbone')
    const ribs = begun.nodes.filter(({ kind }) => kind === 'branch')
    expect(ribs.map(({ branch }) => branch)).toEqual(['people', 'process', 'technology', 'environment', 'management'])
    const [process, ...others] = [ribs[1]!, ribs[0]!, ribs[2]!, ribs[3]!]
    const half = await on(begun).draws(team.owner, [
      cause(process.id, 'No process trains new hires', root),
      ...others.map((rib) => ({ ...rib, isConsidered: true })),
    ])
    expect(half.missing.map(({ code, field }) => [code, field])).toEqual([['rib_unanswered', `nodes/${ribs[4]!.id}`]])
    const own = { ...cause(top(half).id, 'Suppliers'), kind: 'branch' } as const
    const more = await on(half).draws(team.owner, [own, { ...ribs[4]!, isConsidered: true }])
    expect(more.missing).toMatchObject([{ code: 'rib_unanswered', field: `nodes/${own.id}` }])
    expect(codes(await on(more).asks(team.owner, 'changes', { put: [], remove: [ribs[0]!.id] }))).toEqual(['rib_stays'])
    await on(more).asks(team.owner, 'withdraw', { reason: 'The chain of whys is enough' })
  })

  test('C-193 symptoms and contributing causes are told apart from roots, and one root lies in the system; C-195 each has its category', async () => {
    const begun = await begins(team.owner, 'fiveWhys')
    const drawn = chain(top(begun).id, whys, { causeClass: 'contributing' })
    const contributing = await on(begun).draws(team.owner, drawn)
    expect(codes(await on(contributing).asks(team.owner, 'complete'))).toEqual([
      'cause_category_missing',
      'whys_too_few',
      'root_cause_missing',
    ])
    const last = { ...drawn.at(-1)!, causeClass: 'root', category: 'competence' } as const
    const personal = await on(contributing).draws(team.owner, [last])
    expect(codes(await on(personal).asks(team.owner, 'complete'))).toEqual(['whys_too_few', 'systemic_cause_missing'])
    await on(personal).asks(team.owner, 'withdraw', { reason: 'Begun twice' })
  })
})

test('C-194 the team is kept; one head or the owner alone is worth a hint', async () => {
  const begun = await begins(team.owner, 'faultTree')
  expect(begun.hints).toEqual(['ownerOnly'])
  const joined = await on(begun).asks(team.outsider, 'team', { team: [team.owner.id, team.outsider.id] })
  const seen = joined.body as unknown as Seen
  expect(seen.team.map(({ id }) => id).sort()).toEqual([team.owner.id, team.outsider.id].sort())
  expect(seen.hints).toEqual([])
  const empty = (await on(seen).asks(team.owner, 'team', { team: [] })).body as unknown as Seen
  expect(empty.missing.map(({ code }) => code)).toContain('team_missing')
  await on(empty).asks(team.manager, 'withdraw', { reason: 'Not needed' })
})

test('C-192 a text that names or blames someone asks for another; what stands gives its reason, and the trail keeps it', async () => {
  const begun = await begins(team.owner, 'fiveWhys')
  const node = cause(top(begun).id, 'Piet was careless')
  expect(codes(await on(begun).asks(team.owner, 'changes', { put: [node] }))).toEqual([
    'cause_names_person',
    'cause_blames',
  ])
  const kept = await on(begun).draws(team.owner, [{ ...node, wordingBecause: 'Quoted from the log' }])
  expect(
    codes(
      await on(kept).asks(team.owner, 'changes', {
        put: [{ ...node, text: 'Piet was lazy', wordingBecause: 'Quoted from the log' }],
      }),
    ),
  ).toContain('cause_blames')
  const { body } = await team.owner.asks('GET', `/nonconformities/${it.id}/trail`)
  expect(JSON.stringify(body.items?.[0])).toContain('Quoted from the log')

  const officer = async (name: string, role: 'dataProtection' | 'topManagement'): Promise<Caller> => ({
    organization: world.organization,
    actor: { kind: 'person', id: (await world.person(name, role)).id, roles: [role] },
    channel: 'web',
    language: 'en',
  })
  const paths = [`causes/${begun.id}/${node.id}/text`]
  const request = await proposeRedaction(world.app, await officer('Dora', 'dataProtection'), {
    record: it.id,
    paths,
    reason: 'Asked for',
  })
  await decideRedaction(world.app, await officer('Tom', 'topManagement'), { id: request.id, approve: true })
  const seen = await Promise.all(
    ['causes', 'trail'].map((what) => team.owner.asks('GET', `/nonconformities/${it.id}/${what}?limit=200`)),
  )
  expect(JSON.stringify(seen.map((each) => each.body))).not.toContain('careless')
  await on(kept).asks(team.owner, 'withdraw', { reason: 'A quotation is no cause' })
})

test('two who draw at once: the second is told, nothing is overwritten; what cannot be is refused by sentence', async () => {
  const begun = await begins(team.owner, 'fiveWhys')
  const node = cause(top(begun).id, 'Not known')
  const drawn = await on(begun).draws(team.owner, [node])
  expect((await on(begun).asks(team.outsider, 'changes', { put: [cause(top(begun).id, 'Else')] })).status).toBe(412)
  expect(codes(await on(drawn).asks(team.owner, 'changes', { put: [{ ...node, parent: randomUUID() }] }))).toEqual([
    'cause_out_of_place',
  ])
  expect(codes(await on(drawn).asks(team.owner, 'changes', { put: [{ ...node, gate: 'and' }] }))).toEqual([
    'cause_out_of_place',
  ])
  expect(codes(await on(drawn).asks(team.owner, 'changes', { put: [{ id: 'x', kind: 'cause' }] }))).toContain(
    'not_an_id',
  )
  const other = await begins(team.owner, 'fiveWhys')
  expect(codes(await on(other).asks(team.owner, 'changes', { put: [{ ...node, parent: top(other).id }] }))).toEqual([
    'cause_out_of_place',
  ])
  expect((await on(drawn).asks(team.process, 'withdraw', { reason: 'No' })).status).toBe(403)
  expect((await team.owner.asks('POST', `${at}/${begun.id}/changes`, { body: { put: [] } })).status).toBe(428)
})

test('C-044 the same techniques hang on incidents', async () => {
  const ada = (await world.person('Ada Two', 'employee')).among('incidents')
  const incident = await ada.raises({
    title: 'Wrong refusals',
    kind: 'incident',
    priority: 'P2',
    occurredAt: '2026-03-01T08:00:00Z',
  })
  const path = `/incidents/${incident.id}/causes`
  for (const technique of ['fiveWhys', 'fishbone', 'faultTree']) await begins(ada, technique, path)
  const { body } = await ada.asks('GET', path)
  expect(body.items?.map((each) => (each as unknown as Seen).nodes.length)).toEqual([1, 6, 1])
})

test('C-189 the root cause statement follows from the drawing', async () => {
  const begun = await begins(team.owner, 'fiveWhys')
  expect(begun.statements).toEqual([])
  const drawn = await on(begun).draws(team.owner, [
    ...chain(top(begun).id, whys, root),
    cause(top(begun).id, 'The fair was near', { causeClass: 'symptom' }),
  ])
  expect(drawn.statements.map(({ sentence }) => sentence)).toEqual([
    `Deployed without risk assessment. Why? ${whys.join('. Why? ')}.`,
  ])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { standards } from '#domain/standards/standards.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { catalogRules, mappingRules } from './oscalRules.ts'

let world: World
let amara: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  amara = await world.person('Amara Nwosu', 'aimsManager')
})
afterAll(() => world.close())

const header = { 'meliora-file-name': 'catalog.json', 'content-type': 'application/octet-stream' }

/** Every identifier in a document, in its order. */
function ids(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ids)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) =>
    name === 'id' || name === 'uuid' ? [String(held)] : ids(held),
  )
}

test('every standard is an OSCAL catalog by the published rules, its identifiers unique, its losses told', async () => {
  for (const { id, requirements } of standards) {
    const document = catalogRules.parse((await amara.asks('GET', `/oscal/catalogs/${id}`)).body)
    expect(new Set(ids(document)).size).toBe(ids(document).length)
    const controls = (document.catalog.groups ?? []).flatMap(({ controls }) => controls ?? [])
    expect(controls).toHaveLength(requirements.length)
    expect(document.catalog.metadata.remarks).toContain('Not carried')
    expect(document.catalog.metadata.props[0]?.value).toMatch(/^\d+:[0-9a-f]{64}$/)
  }
  expect((await amara.asks('GET', '/oscal/catalogs/iso9999')).status).toBe(404)
})

test('what we write we read: a catalog goes out and comes back with the same requirements and words', async () => {
  const document = (await amara.asks('GET', '/oscal/catalogs/iso42001')).body
  const content = JSON.stringify(document)
  const shown = await amara.asks('POST', '/frameworks/preview', { body: content, headers: header })
  expect(shown.body).toMatchObject({ format: 'oscal', requirements: 70, headings: 16, notes: [] })
  const taken = await amara.asks('POST', `/frameworks?digest=${shown.body.digest}`, { body: content, headers: header })
  const key = taken.body.key as string
  const whole = (await amara.asks('GET', `/frameworks/${key}`)).body as unknown as {
    nodes: { ref: string; title: string; text: string; isRequirement: boolean }[]
  }
  expect(whole.nodes.filter(({ isRequirement }) => isRequirement).map(({ ref }) => ref)).toEqual(
    standards[0]?.requirements.map(({ ref }) => ref),
  )
  const again = catalogRules.parse((await amara.asks('GET', `/oscal/catalogs/${key}`)).body)
  const statement = (text: string) => JSON.stringify(text)
  for (const { text } of whole.nodes.filter(({ isRequirement }) => isRequirement))
    expect(JSON.stringify(again)).toContain(statement(text))
})

test('the crosswalk is a mapping collection: 54 relations, 16 gaps, each identifier one of the catalogs', async () => {
  const document = mappingRules.parse((await amara.asks('GET', '/oscal/mapping')).body)
  const [mapping] = document['mapping-collection'].mappings
  expect(mapping?.maps).toHaveLength(54)
  expect(mapping?.['target-gap-summary']?.['unmapped-controls'][0]?.['with-ids']).toHaveLength(16)
  const known = new Set<string>()
  for (const id of ['iso42001', 'iso27001'])
    for (const each of ids(catalogRules.parse((await amara.asks('GET', `/oscal/catalogs/${id}`)).body))) known.add(each)
  const named =
    mapping?.maps.flatMap(({ sources, targets }) => [...sources, ...targets].map((item) => item['id-ref'])) ?? []
  expect(named.filter((id) => !known.has(id))).toEqual([])
  const strengths = Map.groupBy(
    mapping?.maps ?? [],
    ({ relationship, props }) => `${relationship} ${props?.[0]?.value}`,
  )
  expect(Object.fromEntries([...strengths].map(([each, all]) => [each, all.length]))).toEqual({
    'equivalent-to identical': 12,
    'intersects-with similar': 19,
    'intersects-with partial': 23,
  })
})

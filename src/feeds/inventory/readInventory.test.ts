import { expect, test } from 'vitest'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import type { TableDecisions } from '#domain/inventory/inventoryTable.ts'
import { FileRefused } from '../spreadsheet/limits.ts'
import { readInventory } from './readInventory.ts'

const read = (content: string | object, name = 'file', decisions: TableDecisions = {}) =>
  readInventory(
    { name, bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) },
    decisions,
  )

/** The code of the sentence that refuses it. */
async function refusedAs(content: string | object, decisions: TableDecisions = {}): Promise<string> {
  const failure = await read(content, 'file', decisions).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (failure instanceof NotUnderstood) return failure.refusal.code
  if (failure instanceof FileRefused) return failure.code
  throw new Error(`It was not refused: ${String(failure)}`)
}

test('a table is found below its title, its headers understood in German and English', async () => {
  const csv = [
    'Unsere KI-Systeme;;;;',
    ';;;;',
    'KI-System;Verantwortlich;Herkunft;Risikoklasse;Bemerkung',
    'ClaimSight;Ada Winter;Eigenentwicklung;minimal;',
    'TalentSift;n/a;zugekauft;Hochrisiko (Anhang III);eilt',
    'DocFlow;Max;irgendwie;gering;',
    ';;;;',
  ].join('\n')
  const { brought, table } = await read(csv)
  expect(table?.columns.map(({ holds }) => holds)).toEqual(['title', 'owner', 'origin', 'tier', null])
  expect(
    brought.systems.map(({ row, owner, values }) => [row, values.title, owner, values.origin, values.tier]),
  ).toEqual([
    [4, 'ClaimSight', 'Ada Winter', 'inHouse', 'minimal'],
    [5, 'TalentSift', null, 'thirdParty', 'high'],
    [6, 'DocFlow', 'Max', null, 'minimal'],
  ])
  expect(brought.systems[2]?.notes).toEqual([{ code: 'inventory_word_unknown', values: { word: 'irgendwie' } }])
})

test('what columns hold can be said otherwise, each thing once and the name always', async () => {
  const csv = 'Name,Kurz\nA system,what it does\n'
  const { brought } = await read(csv, 'a.csv', { columns: [{ index: 1, holds: 'purpose' }] })
  expect(brought.systems[0]?.values).toMatchObject({ title: 'A system', purpose: 'what it does' })
  expect(await refusedAs(csv, { columns: [{ index: 1, holds: 'title' }] })).toBe('inventory_column_twice')
  expect(await refusedAs(csv, { columns: [{ index: 0, holds: null }] })).toBe('inventory_no_names')
  expect(await refusedAs(csv, { sheet: 'Elsewhere' })).toBe('inventory_sheet_unknown')
})

test('in operation is said, not done: it comes in as identified', async () => {
  const { brought } = await read('System,Status\nA,live\nB,planned\n')
  expect(brought.systems.map(({ notes }) => notes.map(({ code }) => code))).toEqual([['inventory_in_operation'], []])
})

const model = (more: object = {}) => ({
  type: 'machine-learning-model',
  'bom-ref': 'model-1',
  name: 'ranker',
  group: 'harbour',
  version: '2.1',
  manufacturer: { name: 'Harbour Labs' },
  licenses: [{ license: { id: 'Apache-2.0' } }],
  ...more,
})
const bill = (more: object = {}) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [model()], ...more })

test('a bill of materials: what it describes is the system, models, data and frameworks are its resources', async () => {
  const { brought } = await read(
    bill({
      metadata: { component: { type: 'application', 'bom-ref': 'app', name: 'TalentSift', version: '4' } },
      components: [
        model({
          modelCard: {
            modelParameters: {
              datasets: [
                { ref: 'data-1' },
                { ref: 'nowhere' },
                {
                  type: 'dataset',
                  name: 'CVs of 2024',
                  sensitiveData: ['PII'],
                  governance: { owners: [{ organization: { name: 'HR' } }] },
                },
              ],
            },
            quantitativeAnalysis: { performanceMetrics: [{ type: 'auc', value: '0.91', slice: 'part-time' }] },
            considerations: { technicalLimitations: ['Weak on short CVs'] },
          },
          components: [{ type: 'data', 'bom-ref': 'data-1', name: 'Job ads', data: [{ description: 'Ten years' }] }],
        }),
        { type: 'framework', name: 'torch', version: '2.5' },
        { type: 'library', name: 'left-pad' },
      ],
    }),
  )
  expect(brought.systems.map(({ key, values }) => [key, values.title, values.systemVersion])).toEqual([
    ['app', 'TalentSift', '4'],
  ])
  expect(brought.resources.map(({ values, serves }) => [values.kind, values.nature, values.title, serves])).toEqual([
    ['tooling', 'model', 'harbour/ranker', ['app']],
    ['data', 'trainingData', 'Job ads', ['app']],
    ['data', 'trainingData', 'CVs of 2024', ['app']],
    ['tooling', 'framework', 'torch', ['app']],
  ])
  expect(brought.resources[0]?.values).toMatchObject({
    source: 'Harbour Labs',
    licence: 'Apache-2.0',
    description: 'auc 0.91 (part-time)',
    limitations: 'Weak on short CVs',
  })
  expect(brought.resources[2]?.values).toMatchObject({ source: 'HR', personalData: true })
  expect(brought.notes).toEqual([
    { code: 'bom_reference_dangling', values: { ref: 'nowhere', name: 'harbour/ranker' } },
    { code: 'bom_left_out', values: { count: 1 } },
  ])
})

test('a bill that describes nothing as a whole: each model is a system with its own data', async () => {
  const other = model({ 'bom-ref': 'model-2', name: 'scorer' })
  const data = { type: 'dataset', name: 'Scores' }
  const { brought } = await read(
    bill({ components: [model(), { ...other, modelCard: { modelParameters: { datasets: [data] } } }] }),
  )
  expect(brought.systems.map(({ key }) => key)).toEqual(['model-1', 'model-2'])
  expect(brought.resources.map(({ values, serves }) => [values.title, serves])).toEqual([
    ['harbour/ranker', ['model-1']],
    ['harbour/scorer', ['model-2']],
    ['Scores', ['model-2']],
  ])
})

test('a bill that is none is refused with the reason', async () => {
  expect(await refusedAs('{"bomFormat": "CycloneDX",')).toBe('bom_not_json')
  expect(await refusedAs('[1, 2')).toBe('bom_not_json')
  expect(await refusedAs({ spdxVersion: 'SPDX-2.3' })).toBe('bom_not_cyclonedx')
  expect(await refusedAs('[{"bomFormat":"CycloneDX"}]')).toBe('bom_not_cyclonedx')
  expect(await refusedAs(bill({ specVersion: '1.4' }))).toBe('bom_too_old')
  expect(await refusedAs(bill({ specVersion: {} }))).toBe('bom_too_old')
  expect(await refusedAs(bill({ components: [{ type: 'library', name: 'x' }] }))).toBe('bom_without_models')
  expect(await refusedAs(bill({ components: 'none' }))).toBe('bom_without_models')
  expect(await refusedAs(bill({ components: [model(), model()] }))).toBe('bom_reference_twice')
  expect(await refusedAs('<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>')).toBe('bom_xml')
  expect(await refusedAs('')).toBe('file_empty')
  expect(await refusedAs('%PDF-1.7')).toBe('inventory_file_unknown')
})

test('what is nested without end, far too much or hostile harms nobody', async () => {
  let deep: object = { type: 'library', name: 'x' }
  for (let level = 0; level < 30; level += 1) deep = { type: 'library', name: 'x', components: [deep] }
  expect(await refusedAs(bill({ components: [deep] }))).toBe('bom_too_deep')
  expect(await refusedAs('['.repeat(200_000))).toBe('bom_not_json')
  const many = Array.from({ length: 20_001 }, (_, at) => ({ type: 'library', name: `l${at}` }))
  expect(await refusedAs(bill({ components: many }))).toBe('bom_too_many')
  const { brought } = await read(
    '{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"x":1},"components":[{"type":"machine-learning-model","name":"a\\u202Eb\\u0000","description":{"$ref":1},"licenses":"none","modelCard":[1]}]}',
  )
  expect(brought.systems[0]?.values).toMatchObject({ title: 'ab', purpose: null })
})

const card = (front: string, body = '') => `---\n${front}\n---\n${body}`

test('a model card: the model is a system from a third party, with what it was made from', async () => {
  const { brought } = await read(
    card(
      'license: apache-2.0\ndatasets:\n- squad\n- "own/data"\nbase_model: distilbert/distilbert-base\nlibrary_name: transformers\npipeline_tag: question-answering\nlanguage: en\nmodel-index:\n- name: harbour/answers\n  results:\n  - dataset: {name: squad, type: squad}\n    metrics:\n    - {type: f1, value: 86.9}',
      '\n# Answers\n\n![badge](x.svg)\n\nIt **answers** questions about [terms](https://example.org).\n',
    ),
    'README.md',
  )
  expect(brought.systems[0]?.values).toEqual({
    title: 'harbour/answers',
    origin: 'thirdParty',
    purpose: 'It answers questions about terms.\nquestion answering',
    provider: 'harbour',
  })
  expect(brought.resources.map(({ values }) => [values.kind, values.title])).toEqual([
    ['tooling', 'harbour/answers'],
    ['tooling', 'distilbert/distilbert-base'],
    ['data', 'squad'],
    ['data', 'own/data'],
    ['tooling', 'transformers'],
  ])
  expect(brought.resources[0]?.values).toMatchObject({ licence: 'apache-2.0', description: 'f1 86.9 (squad)\nen' })
})

test('a model card that cannot be read says where and why', async () => {
  const failure = await read(card('license: mit\ndatasets: [a, b')).catch((thrown: unknown) => thrown)
  expect((failure as NotUnderstood).refusal).toMatchObject({
    code: 'card_not_yaml',
    values: { line: expect.any(Number) },
  })
  expect(await refusedAs('---\nlicense: mit\n')).toBe('card_front_open')
  expect(await refusedAs(card('license: mit\nlicense: gpl'))).toBe('card_not_yaml')
  expect(await refusedAs(card('title: A blog post'))).toBe('card_says_nothing')
  expect(await refusedAs(card('just words'))).toBe('card_says_nothing')
  expect(await refusedAs(card(`license: ${'x'.repeat(300_000)}`))).toBe('card_front_too_long')
})

test('aliases that multiply and brackets without end are refused at once', async () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [at, letter] of [...'bcdefgh'].entries()) {
    const before = 'abcdefgh'[at]
    bomb.push(`${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`)
  }
  const began = performance.now()
  expect(await refusedAs(card(`license: mit\n${bomb.join('\n')}`))).toBe('card_aliases')
  expect(await refusedAs(card(`license: ${'['.repeat(100_000)}`))).toBe('card_not_yaml')
  expect(performance.now() - began).toBeLessThan(5000)
})

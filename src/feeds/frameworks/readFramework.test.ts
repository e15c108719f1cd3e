import { describe, expect, test } from 'vitest'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { FileRefused } from '../spreadsheet/limits.ts'
import { readFramework } from './readFramework.ts'

const read = (content: string | Uint8Array, name = 'own') => readFramework({ name, bytes: Buffer.from(content) })

async function refusedAs(content: string | Uint8Array, name?: string): Promise<string> {
  const failure = await read(content, name).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (failure instanceof NotUnderstood) return failure.refusal.code
  if (failure instanceof FileRefused) return failure.code
  throw new Error(`It was not refused: ${String(failure)}`)
}

const head = `urn: urn:harbour:risk:library:crane-code
locale: en
ref_id: crane-code
name: Crane Code
version: 3
provider: Harbour guild
copyright: ours
objects:
`
const nodes = `  framework:
    urn: urn:harbour:risk:framework:crane-code
    ref_id: CRANE
    name: The crane code
    requirement_nodes:
    - urn: urn:harbour:risk:req_node:crane-code:1
      assessable: false
      depth: 1
      ref_id: '1'
      name: Lifting
    - urn: urn:harbour:risk:req_node:crane-code:1.1
      parent_urn: urn:harbour:risk:req_node:crane-code:1
      assessable: true
      depth: 2
      ref_id: '1.1'
      description: |-
        Nobody stands below a load.
        Not even for a moment.
      typical_evidence: photographs
    - urn: urn:harbour:risk:req_node:crane-code:node3
      parent_urn: urn:harbour:risk:req_node:crane-code:1
      assessable: true
      depth: 2
      name: Loads are weighed
`
const codes = (notes: readonly { code: string; values?: unknown }[]) => notes.map(({ code }) => code)

describe('a library in YAML', () => {
  test('becomes headings and requirements; what has no number is cited by its identifier; what is not kept is told', async () => {
    const { nodes: found, notes, ...framework } = await read(head + nodes)
    expect(framework).toEqual({
      format: 'library',
      identifier: 'urn:harbour:risk:framework:crane-code',
      ref: 'CRANE',
      name: 'The crane code',
      edition: '3',
      publisher: 'Harbour guild',
      copyright: 'ours',
    })
    expect(
      found.map(({ ref, parent, depth, title, isRequirement }) => [ref, parent, depth, title, isRequirement]),
    ).toEqual([
      ['1', null, 0, 'Lifting', false],
      ['1.1', '1', 1, 'Nobody stands below a load.', true],
      ['node3', '1', 1, 'Loads are weighed', true],
    ])
    expect(notes).toEqual([{ code: 'framework_part_left', values: { part: 'typical_evidence', count: 1 } }])
  })

  test('a parent that is not there is reported and nothing lost; two of one number are told apart', async () => {
    const lost = nodes.replace('parent_urn: urn:harbour:risk:req_node:crane-code:1\n', 'parent_urn: urn:gone\n')
    const { nodes: found, notes } = await read(head + lost.replace('name: Loads', "ref_id: '1.1'\n      name: Loads"))
    expect(found.map(({ ref, depth }) => [ref, depth])).toEqual([
      ['1', 0],
      ['1.1~2', 1],
      ['1.1', 0],
    ])
    expect(codes(notes)).toEqual(['framework_parent_unknown', 'framework_ref_twice', 'framework_part_left'])
  })

  test('what mappings name of the framework and it does not hold is reported; the mappings themselves are not taken', async () => {
    const mappings = `  requirement_mapping_sets:
  - urn: urn:harbour:risk:req_mapping_set:crane-code-and-port-law
    source_framework_urn: urn:harbour:risk:framework:crane-code
    target_framework_urn: urn:harbour:risk:framework:port-law
    requirement_mappings:
    - source_requirement_urn: urn:harbour:risk:req_node:crane-code:1.1
      target_requirement_urn: urn:harbour:risk:req_node:port-law:7
      relationship: intersect
    - source_requirement_urn: urn:harbour:risk:req_node:crane-code:6.1.1
      target_requirement_urn: urn:harbour:risk:req_node:port-law:8
      relationship: intersect
    - source_requirement_urn: URN:harbour:risk:req_node:crane-code:6.1.1
      target_requirement_urn: urn:harbour:risk:req_node:port-law:9
      relationship: subset
`
    const { notes } = await read(head + nodes + mappings)
    expect(notes).toContainEqual({
      code: 'framework_mapping_dangling',
      values: { count: 1, urns: 'urn:harbour:risk:req_node:crane-code:6.1.1' },
    })
    expect(notes).toContainEqual({
      code: 'framework_part_left',
      values: { part: 'requirement_mapping_sets', count: 1 },
    })
  })

  test('other objects of a library are named, and a library of other things alone is refused', async () => {
    const { notes } = await read(`${head}${nodes}  threats:\n  - urn: a\n  - urn: b\n`)
    expect(notes).toContainEqual({ code: 'framework_part_left', values: { part: 'threats', count: 2 } })
    expect(await refusedAs(`${head}  risk_matrix:\n  - urn: a\n`)).toBe('library_without_framework')
  })
})

describe('what cannot be taken is refused in a sentence', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((letter, at) => `${letter}: &${letter} [${`*${'abcdefg'[at]},`.repeat(10).slice(0, -1)}]`)
    .join('\n')}\nobjects: *h\n`
  test.each([
    ['nothing', '', 'file_empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      'framework_file_unknown',
    ],
    ['YAML that breaks off', `${head}  framework: {urn: [`, 'framework_not_yaml'],
    ['a key twice', `${head}name: again\n`, 'framework_not_yaml'],
    ['an alias bomb', bomb, 'framework_aliases'],
    ['brackets without end', `objects: ${'['.repeat(200_000)}`, 'framework_not_yaml'],
    ['JSON that breaks off', '{"catalog": {', 'framework_not_json'],
    ['JSON without end', `{"catalog": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'framework_not_json'],
    [
      'YAML that goes down and down',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}objects:`).join('\n'),
      'framework_not_yaml',
    ],
    ['another shape', `${head}  framework:\n    requirement_nodes: seven\n`, 'framework_shape'],
    ['an identifier twice', (head + nodes).replace('crane-code:node3', 'crane-code:1.1'), 'framework_id_twice'],
    [
      'a circle',
      (head + nodes).replace(
        "depth: 1\n      ref_id: '1'",
        'depth: 1\n      parent_urn: urn:harbour:risk:req_node:crane-code:node3',
      ),
      'framework_circle',
    ],
    ['headings alone', (head + nodes).replaceAll('assessable: true', 'assessable: false'), 'framework_empty'],
    ['YAML of something else', 'name: a recipe\n', 'framework_file_unknown'],
    ['an OSCAL profile', '{"profile": {"uuid": "x"}}', 'oscal_not_catalog'],
    ['a table of something else', 'Colour;Taste\nred;sweet\n', 'framework_no_table'],
    ['a number twice in a table', 'No.;Title\n1;One\n1;Two\n', 'framework_id_twice'],
  ])('%s', async (_, content, code) => {
    expect(await refusedAs(content)).toBe(code)
  })

  test('too many parts, and a file that is too large', async () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => `${at};T`).join('\n')
    expect(await refusedAs(`No.;Title\n${rows}\n`)).toBe('framework_too_large')
    expect(await refusedAs(Buffer.alloc(21 * 1024 * 1024, 'a'))).toBe('file_too_large')
  })
})

describe('an OSCAL catalog', () => {
  const catalog = (controls: unknown) =>
    JSON.stringify({
      catalog: {
        uuid: 'u-1',
        metadata: { title: 'Ours', version: '2.0' },
        groups: [{ id: 'g', title: 'Group', controls }],
      },
    })

  test('groups become headings, controls requirements with their prose; parameters are named', async () => {
    const control = {
      id: 'g-1',
      title: 'Lock',
      props: [{ name: 'label', value: 'G-1' }],
      params: [{ id: 'p', label: 'hours' }],
      parts: [
        { name: 'statement', prose: 'Lock after {{ insert: param, p }}.', parts: [{ name: 'item', prose: 'Always.' }] },
      ],
      controls: [{ id: 'g-1.1', title: 'Lock better' }],
    }
    const { nodes: found, notes, edition } = await read(catalog([control]))
    expect(edition).toBe('2.0')
    expect(found.map(({ ref, parent, text, isRequirement }) => [ref, parent, text, isRequirement])).toEqual([
      ['g', null, '', false],
      ['G-1', 'g', 'Lock after [hours].\nAlways.', true],
      ['g-1.1', 'G-1', '', true],
    ])
    expect(notes).toEqual([{ code: 'framework_part_left', values: { part: 'params', count: 1 } }])
  })

  test('what hides in a text and no database takes is left out, and two that then bear one number are told apart', async () => {
    const { nodes: found, name } = await read(
      JSON.stringify({
        catalog: {
          uuid: 'u\u0000',
          metadata: { title: 'Ou\u0000rs', version: '1\ud800' },
          controls: [
            { id: 'a', title: 'Lo\u0000ck', parts: [{ name: 'statement', prose: 'Al\u202eways' }] },
            { id: 'b', title: 'Key', props: [{ name: 'label', value: 'a\u0000' }] },
          ],
        },
      }),
    )
    expect(name).toBe('Ours')
    expect(found.map(({ ref, title, text }) => [ref, title, text])).toEqual([
      ['a', 'Lock', 'Always'],
      ['a~2', 'Key', ''],
    ])
    const yaml = await read(head + nodes.replace('name: Lifting', 'name: "Lif\\0ting\\uD800"'))
    expect(yaml.nodes[0]?.title).toBe('Lifting\ufffd')
    const table = await read('No.;Title\n1;On\u0000e\n')
    expect(table.nodes.map(({ title }) => title)).toEqual(['One'])
  })

  test('controls within controls have an end', async () => {
    let control: object = { id: 'last', title: 'x' }
    for (let depth = 0; depth < 30; depth += 1) control = { id: `c${depth}`, title: 'x', controls: [control] }
    expect(await refusedAs(catalog([control]))).toBe('framework_too_deep')
  })
})

test('a workbook of one’s own: rows without a number group what follows, in German or English', async () => {
  const csv =
    'Unser Kodex;;\nNr.;Titel;Beschreibung\n;Sicherheit;\n1;Helme;Alle tragen einen.\n2;Schuhe;\n;Ordnung;\n3;Aufräumen;\n'
  const { nodes: found, name } = await read(csv, 'Hafenkodex.csv')
  expect(name).toBe('Hafenkodex')
  expect(found.map(({ ref, parent, isRequirement }) => [ref, parent, isRequirement])).toEqual([
    ['Sicherheit', null, false],
    ['1', 'Sicherheit', true],
    ['2', 'Sicherheit', true],
    ['Ordnung', null, false],
    ['3', 'Ordnung', true],
  ])
})

import { z } from 'zod'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type BroughtFramework, LONGEST_BODY, LONGEST_TITLE, type ReadNode } from './framework.ts'
import { danglingMappings } from './mappings.ts'
import { atMost, shaped, shownText, wordy } from './said.ts'
import { treeOf } from './tree.ts'

const node = z.looseObject({
  urn: z.string().max(500).transform(shownText).pipe(z.string().min(1)),
  parent_urn: wordy,
  ref_id: wordy,
  name: wordy,
  description: wordy,
  annotation: wordy,
  assessable: z.boolean().nullish(),
})

const library = z.looseObject({
  urn: wordy,
  ref_id: wordy,
  name: wordy,
  version: wordy,
  provider: wordy,
  copyright: wordy,
  publication_date: wordy,
  objects: z.looseObject({}),
})

const framework = z.looseObject({
  urn: wordy,
  ref_id: wordy,
  name: wordy,
  requirement_nodes: z.array(node),
})

/** Parts of a node that are not kept, and how they are called in the note. */
const leftAway = [
  'questions',
  'reference_controls',
  'threats',
  'implementation_groups',
  'translations',
  'typical_evidence',
]

/** Whether a file looks like a library in the format of CISO Assistant: an object with `objects`. */
export function isLibrary(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'objects' in value
}

/**
 * A library in the YAML format of CISO Assistant, parsed (peers §7.1): its framework as a tree, and what was not taken.
 * @throws NotUnderstood with a sentence when it holds no framework or one that does not hang together
 */
export function understandLibrary(value: unknown): BroughtFramework {
  const said = shaped(library, value)
  const held = said.objects.framework
  if (held === undefined || held === null)
    throw new NotUnderstood(
      refuse('library_without_framework', { values: { parts: Object.keys(said.objects).join(', ') } }),
    )
  const own = shaped(framework, held)
  const read = own.requirement_nodes.map(readNode)
  const { nodes, notes } = treeOf(read)
  const known = new Set(read.map(({ id }) => id))
  return {
    format: 'library',
    identifier: own.urn || said.urn || null,
    ref: atMost(own.ref_id || said.ref_id || own.name || said.name, 60),
    name: atMost(own.name || said.name || own.ref_id, LONGEST_TITLE),
    edition: atMost(said.version, 60),
    publisher: atMost(said.provider, LONGEST_TITLE),
    copyright: atMost(said.copyright, LONGEST_TITLE),
    nodes,
    notes: [
      ...notes,
      ...danglingMappings(said.objects, own.urn, known),
      ...otherObjects(said.objects),
      ...otherParts(own.requirement_nodes),
    ],
  }
}

function readNode({
  urn,
  parent_urn,
  ref_id,
  name,
  description,
  annotation,
  assessable,
}: z.output<typeof node>): ReadNode {
  const [first = ''] = description.split('\n')
  return {
    // Libraries write URNs in either case and mean the same.
    id: urn.toLowerCase(),
    parentId: parent_urn.toLowerCase() || null,
    ref: atMost(ref_id || lastOf(urn), 60),
    title: atMost(name || first || ref_id || lastOf(urn), LONGEST_TITLE),
    text: atMost([description, annotation].filter(Boolean).join('\n\n'), LONGEST_BODY),
    isRequirement: assessable === true,
  }
}

/** What a URN ends with: nodes without a number of their own are cited by it. */
function lastOf(urn: string): string {
  return urn.split(':').at(-1) || urn
}

/** Objects of the library beside its framework: named, not taken. */
function otherObjects(objects: Readonly<Record<string, unknown>>): Refusal[] {
  return Object.entries(objects).flatMap(([part, held]) =>
    part === 'framework' ? [] : [refuse('framework_part_left', { values: { part, count: countOf(held) } })],
  )
}

function otherParts(nodes: readonly Readonly<Record<string, unknown>>[]): Refusal[] {
  return leftAway.flatMap((part) => {
    const count = nodes.filter((each) => countOf(each[part]) > 0).length
    return count > 0 ? [refuse('framework_part_left', { values: { part, count } })] : []
  })
}

function countOf(held: unknown): number {
  if (held === undefined || held === null || held === '') return 0
  return Array.isArray(held) ? held.length : typeof held === 'object' ? Object.keys(held).length : 1
}

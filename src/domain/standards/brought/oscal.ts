import { z } from 'zod'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type BroughtFramework, LONGEST_BODY, LONGEST_TITLE, type ReadNode } from './framework.ts'
import { atMost, shaped, shownText, wordy } from './said.ts'
import { treeOf } from './tree.ts'

const shown = z.string().transform(shownText)
const title = shown.pipe(z.string().max(5000))
const catalog = z.looseObject({
  uuid: shown.pipe(z.string().max(100)),
  metadata: z.looseObject({ title, version: wordy }),
  params: z.array(z.unknown()).optional(),
  controls: z.array(z.unknown()).optional(),
  groups: z.array(z.unknown()).optional(),
  'back-matter': z.unknown().optional(),
})
const group = z.looseObject({
  id: shown.pipe(z.string().max(200)).optional(),
  title,
  controls: z.array(z.unknown()).optional(),
  groups: z.array(z.unknown()).optional(),
})
const property = z.looseObject({ name: z.string(), value: wordy })
const control = z.looseObject({
  id: shown.pipe(z.string().min(1).max(200)),
  title,
  props: z.array(property).optional(),
  params: z.array(z.looseObject({ id: shown, label: wordy })).optional(),
  links: z.array(z.unknown()).optional(),
  parts: z.array(z.unknown()).optional(),
  controls: z.array(z.unknown()).optional(),
})
const part = z.looseObject({
  name: z.string(),
  prose: shown.optional(),
  props: z.array(property).optional(),
  parts: z.array(z.unknown()).optional(),
})

const DEEPEST = 20

/** Whether parsed JSON looks like an OSCAL document. */
export function isOscal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && oscalModels.some((model) => model in value)
}

const oscalModels = [
  'catalog',
  'profile',
  'component-definition',
  'system-security-plan',
  'assessment-plan',
  'assessment-results',
  'plan-of-action-and-milestones',
  'mapping-collection',
]

/**
 * An OSCAL catalog in JSON, parsed: groups become headings, controls requirements; what is not kept is counted and told.
 * @throws NotUnderstood when it is another OSCAL model, has another shape, or does not hang together
 */
export function understandOscal(value: unknown): BroughtFramework {
  const document = value as Readonly<Record<string, unknown>>
  if (!('catalog' in document))
    throw new NotUnderstood(refuse('oscal_not_catalog', { values: { model: Object.keys(document)[0] ?? '' } }))
  const said = shaped(catalog, document.catalog)
  const walk = new Walk()
  walk.into({ groups: said.groups, controls: said.controls }, null, 0)
  const { nodes, notes } = treeOf(walk.read)
  return {
    format: 'oscal',
    identifier: said.uuid,
    ref: atMost(said.metadata.title, 60),
    name: atMost(said.metadata.title, LONGEST_TITLE),
    edition: atMost(said.metadata.version, 60),
    publisher: '',
    copyright: '',
    nodes,
    notes: [...notes, ...walk.left(said['back-matter'] !== undefined)],
  }
}

interface Held {
  readonly groups?: readonly unknown[] | undefined
  readonly controls?: readonly unknown[] | undefined
}

/** Goes through groups and controls and remembers what it could not keep. */
class Walk {
  readonly read: ReadNode[] = []
  private links = 0
  private params = 0

  into({ groups = [], controls = [] }: Held, parentId: string | null, depth: number): void {
    if (depth > DEEPEST) throw new NotUnderstood(refuse('framework_too_deep', { values: { limit: DEEPEST } }))
    for (const each of groups) this.group(shaped(group, each), parentId, depth)
    for (const each of controls) this.control(shaped(control, each), parentId, depth)
  }

  private group(said: z.output<typeof group>, parentId: string | null, depth: number): void {
    const id = `group ${said.id ?? `${this.read.length + 1}`}`
    const heading = atMost(said.title, LONGEST_TITLE)
    this.read.push({
      id,
      parentId,
      ref: atMost(said.id ?? heading, 60),
      title: heading,
      text: '',
      isRequirement: false,
    })
    this.into(said, id, depth + 1)
  }

  private control(said: z.output<typeof control>, parentId: string | null, depth: number): void {
    this.links += said.links?.length ?? 0
    this.params += said.params?.length ?? 0
    const labels = new Map((said.params ?? []).map(({ id, label }) => [id, label]))
    const prose = proseOf(said.parts ?? [], 0).join('\n')
    this.read.push({
      id: said.id,
      parentId,
      ref: atMost(labelOf(said.props) ?? said.id, 60),
      title: atMost(said.title, LONGEST_TITLE),
      text: atMost(filled(prose, labels), LONGEST_BODY),
      isRequirement: true,
    })
    this.into({ controls: said.controls }, said.id, depth + 1)
  }

  /** What was there and is not kept. */
  left(hasBackMatter: boolean): Refusal[] {
    const counts = { links: this.links, params: this.params, 'back-matter': hasBackMatter ? 1 : 0 }
    return Object.entries(counts).flatMap(([name, count]) =>
      count > 0 ? [refuse('framework_part_left', { values: { part: name, count } })] : [],
    )
  }
}

function proseOf(parts: readonly unknown[], depth: number): string[] {
  if (depth > DEEPEST) throw new NotUnderstood(refuse('framework_too_deep', { values: { limit: DEEPEST } }))
  return parts.flatMap((each) => {
    const said = shaped(part, each)
    const label = labelOf(said.props)
    const own = said.prose === undefined ? [] : [label ? `${label} ${said.prose}` : said.prose]
    return [...own, ...proseOf(said.parts ?? [], depth + 1)]
  })
}

function labelOf(props: z.output<typeof control>['props']): string | undefined {
  return props?.find(({ name }) => name === 'label')?.value || undefined
}

/** `{{ insert: param, ac-1_prm_1 }}` becomes what the parameter is called. */
function filled(prose: string, labels: ReadonlyMap<string, string>): string {
  return prose.replace(/\{\{\s*insert:\s*param,\s*([^}\s]+)\s*\}\}/g, (_, id: string) => `[${labels.get(id) || id}]`)
}

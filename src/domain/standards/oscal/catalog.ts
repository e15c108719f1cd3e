import { type Circumstances, metadata, property, token } from './document.ts'

interface Node {
  readonly ref: string
  readonly parent: string | null
  readonly title: string
  readonly text: string
  readonly isRequirement: boolean
}

/** A framework as it is written out: headings and requirements, each after what it stands under, in one language. */
export interface CatalogSource {
  readonly id: string
  readonly name: string
  readonly edition: string
  readonly nodes: readonly Node[]
  readonly losses: readonly string[]
}

export interface Control {
  readonly id: string
  readonly title: string
  readonly props: readonly { readonly name: string; readonly value: string }[]
  readonly parts?: readonly { readonly id: string; readonly name: string; readonly prose: string }[]
  readonly controls?: readonly Control[]
}

export interface Group {
  readonly id: string
  readonly title: string
  readonly groups?: readonly Group[]
  readonly controls?: readonly Control[]
}

/** The identifier of a requirement in an exported catalog, and what mappings name it by. */
export function controlId(standard: string, ref: string): string {
  return token(`${standard}_${ref}`)
}

/** A framework as an OSCAL catalog: headings are groups, requirements controls with their words as statement. */
export function catalogDocument(source: CatalogSource, circumstances: Circumstances) {
  const { id, name, edition, nodes, losses } = source
  const under = Map.groupBy(nodes, ({ parent }) => parent)
  const write = new Writing(id, under)
  return {
    catalog: {
      uuid: circumstances.uuidOf(`catalog ${id} ${edition}`),
      metadata: metadata({ title: name, version: edition, losses }, circumstances),
      ...write.inside(null),
    },
  }
}

class Writing {
  private readonly standard: string
  private readonly under: ReadonlyMap<string | null, readonly Node[]>

  constructor(standard: string, under: ReadonlyMap<string | null, readonly Node[]>) {
    this.standard = standard
    this.under = under
  }

  /** What stands under a node: groups of their own, and controls. OSCAL lets a control hold controls only. */
  inside(parent: string | null): { groups?: Group[]; controls?: Control[] } {
    const own = this.under.get(parent) ?? []
    const groups = own.filter(({ isRequirement }) => !isRequirement).map((node) => this.group(node))
    const controls = own.filter(({ isRequirement }) => isRequirement).map((node) => this.control(node))
    return { ...(groups.length > 0 && { groups }), ...(controls.length > 0 && { controls }) }
  }

  private group(node: Node): Group {
    return { id: controlId(this.standard, node.ref), title: node.title || node.ref, ...this.inside(node.ref) }
  }

  /** Headings below a requirement become requirements below it: a control holds nothing else. */
  private control({ ref, title, text, isRequirement }: Node): Control {
    const id = controlId(this.standard, ref)
    const below = (this.under.get(ref) ?? []).map((node) => this.control(node))
    return {
      id,
      title: title || ref,
      props: [{ name: 'label', value: ref }, ...(isRequirement ? [] : [property('heading', 'yes')])],
      ...(text && { parts: [{ id: `${id}_statement`, name: 'statement', prose: text }] }),
      ...(below.length > 0 && { controls: below }),
    }
  }
}

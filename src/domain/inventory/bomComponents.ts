import { refuse } from '#domain/kernel/refusal.ts'
import { NotUnderstood } from './brought.ts'
import { type Foreign, listIn, objectIn, textIn } from './foreign.ts'

/** A component of a bill of materials, and where it lies within others. */
export interface BomComponent {
  readonly ref: string | null
  readonly type: string
  readonly name: string
  readonly body: Foreign
}

const DEEPEST = 20
const MOST = 20_000

/**
 * The components of a bill, those within others too, in the file's order.
 * @throws NotUnderstood when they lie too deep, are too many, or two have the same reference
 */
export function componentsIn(bill: Foreign): BomComponent[] {
  const found: BomComponent[] = []
  gather(listIn(bill.components), 1, found)
  const seen = new Set<string>()
  for (const { ref } of found) {
    if (ref !== null && seen.has(ref)) throw new NotUnderstood(refuse('bom_reference_twice', { values: { ref } }))
    if (ref !== null) seen.add(ref)
  }
  return found
}

function gather(components: readonly unknown[], depth: number, found: BomComponent[]): void {
  if (depth > DEEPEST) throw new NotUnderstood(refuse('bom_too_deep', { values: { limit: DEEPEST } }))
  for (const each of components) {
    const component = componentOf(each)
    if (!component) continue
    found.push(component)
    if (found.length > MOST) throw new NotUnderstood(refuse('bom_too_many', { values: { limit: MOST } }))
    gather(listIn(component.body.components), depth + 1, found)
  }
}

/** Undefined without a name: a component nobody can call is none. */
export function componentOf(value: unknown): BomComponent | undefined {
  const body = objectIn(value)
  const own = textIn(body.name)
  if (own === null) return undefined
  const group = textIn(body.group)
  const name = group && !own.startsWith(`${group}/`) ? `${group}/${own}` : own
  return { ref: textIn(body['bom-ref']), type: textIn(body.type) ?? '', name: name.slice(0, 300), body }
}

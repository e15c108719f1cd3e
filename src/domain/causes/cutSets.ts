import { below, type CauseNode } from './analysis.ts'

/** Sets of basic events, each by the id of the event itself, that together and only together make the top event happen. */
export interface CutSets {
  /** Smallest first, then in the drawing's order. */
  readonly sets: readonly (readonly string[])[]
  /** There were too many to work out: `sets` is empty, and nothing may be concluded from it. */
  readonly isTooMany: boolean
}

/** More combinations than this help nobody, and a gate could make millions. */
const MOST = 5000

/**
 * The minimal cut sets of a fault tree with AND, OR and k-of-n gates, worked out upwards from the basic events and made minimal
 * at every gate. A gate with nothing below it never happens; one event drawn at several places is one event.
 */
export function minimalCutSets(nodes: readonly CauseNode[]): CutSets {
  const children = below(nodes)
  const basics = nodes.filter(({ kind, gate, sameAs }) => kind === 'event' && gate === null && sameAs === null)
  const order = new Map(basics.map(({ id }, at) => [id, at]))
  const setsOf = (node: CauseNode): bigint[] => {
    if (node.gate === null) return basic(order.get(node.sameAs ?? node.id))
    const inputs = (children.get(node.id) ?? []).map(setsOf)
    const needed = node.gate === 'or' ? 1 : node.gate === 'and' ? inputs.length : (node.votes ?? inputs.length)
    return inputs.length === 0 ? [] : atLeast(needed, inputs)
  }
  const top = children.get(null)?.[0]
  try {
    return { sets: top ? named(setsOf(top), basics) : [], isTooMany: false }
  } catch (thrown) {
    if (thrown instanceof TooMany) return { sets: [], isTooMany: true }
    throw thrown
  }
}

class TooMany extends Error {}

function basic(at: number | undefined): bigint[] {
  return at === undefined ? [] : [1n << BigInt(at)]
}

/** What makes at least so many of the inputs happen: for each count so far, the sets that reach it. */
function atLeast(needed: number, inputs: readonly bigint[][]): bigint[] {
  if (needed > inputs.length) return []
  let reached: bigint[][] = [[0n], ...Array.from({ length: needed }, () => [])]
  for (const input of inputs) {
    reached = reached.map((sets, count) => minimal([...sets, ...joined(reached[count - 1] ?? [], input)]))
  }
  return reached[needed]!
}

function joined(some: readonly bigint[], others: readonly bigint[]): bigint[] {
  if (some.length * others.length > MOST * 20) throw new TooMany()
  return some.flatMap((set) => others.map((other) => set | other))
}

/** Without those that hold another whole: what happens anyway adds nothing. */
function minimal(sets: readonly bigint[]): bigint[] {
  const kept: bigint[] = []
  const sorted = [...new Set(sets)]
    .map((set) => ({ set, size: sizeOf(set) }))
    .sort((one, other) => one.size - other.size)
  for (const { set } of sorted) {
    if (!kept.some((smaller) => (smaller & set) === smaller)) kept.push(set)
    if (kept.length > MOST) throw new TooMany()
  }
  return kept
}

function sizeOf(set: bigint): number {
  let size = 0
  for (let rest = set; rest > 0n; rest &= rest - 1n) size += 1
  return size
}

function named(sets: readonly bigint[], basics: readonly CauseNode[]): string[][] {
  return sets
    .map((set) => basics.flatMap(({ id }, at) => (set & (1n << BigInt(at)) ? [id] : [])))
    .sort((one, other) => one.length - other.length)
}

/** Basic events that make the top event happen all by themselves. */
export function singlePoints({ sets }: CutSets): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => (set.length === 1 ? set : [])))
}

import type { KeyboardEvent } from 'react'
import { shownNodes, type TreeNode } from './unitTree.ts'

interface Tree {
  readonly tree: readonly TreeNode[]
  readonly folded: ReadonlySet<string>
  readonly chosen: string
  readonly onChoose: (unit: string) => void
  readonly fold: (unit: string, isFolded: boolean) => void
}

/** Up and down go line by line, right opens and enters, left folds and goes out, Home and End to the ends. */
export function useTreeKeys({ tree, folded, chosen, onChoose, fold }: Tree) {
  const lines = shownNodes(tree, folded)
  const at = lines.findIndex(({ unit }) => unit.id === chosen)
  const here = lines[at]
  const go = (node: TreeNode | undefined) => {
    if (!node) return
    onChoose(node.unit.id)
    document.getElementById(`unit-${node.unit.id}`)?.focus()
  }
  const isOpen = here !== undefined && here.inside.length > 0 && !folded.has(chosen)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(lines[at + 1]),
    ArrowUp: () => go(lines[at - 1]),
    Home: () => go(lines[0]),
    End: () => go(lines.at(-1)),
    ArrowRight: () => (isOpen ? go(lines[at + 1]) : fold(chosen, false)),
    ArrowLeft: () => (isOpen ? fold(chosen, true) : go(lines.find(({ unit }) => unit.id === here?.unit.parent))),
  }
  return (event: KeyboardEvent) => {
    const action = keys[event.key]
    if (!action || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    action()
  }
}

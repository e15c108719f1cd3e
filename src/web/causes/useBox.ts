import { useCallback, useEffect, useRef, useState } from 'react'
import { type CauseNode, type CauseTree, inOrder } from '#domain/causes/analysis.ts'
import { added, childOf, rehung, removed, swapped } from '#domain/causes/edits.ts'
import { applied, type TreeChange } from '#domain/causes/treeChange.ts'

/** A box whose words are being written; a new one is kept only once it has some. */
export interface Writing {
  readonly node: CauseNode
  readonly isNew: boolean
}

interface Asked {
  readonly tree: CauseTree
  readonly selected: string | null
  onSelect(box: string | null): void
  draw(change: TreeChange): void
}

/** What one can do with the selected box, by keys or buttons; what cannot be done now is undefined. */
export function useBox({ tree, selected, onSelect, draw }: Asked) {
  const [writing, setWriting] = useState<Writing | null>(null)
  const focus = useFocus()
  const node = tree.nodes.find(({ id }) => id === selected)
  const go = (id: string | null) => {
    onSelect(id)
    focus(id)
  }
  const begin = (next: Writing) => {
    focus(null)
    setWriting(next)
  }
  const addTo = (parent: string | null | undefined) => {
    const made = parent ? childOf(tree, parent, crypto.randomUUID()) : undefined
    return made && (() => begin({ node: made, isNew: true }))
  }
  const drawing = (change: TreeChange | undefined, then: string | null = selected) =>
    change &&
    (() => {
      draw(change)
      go(then)
    })
  return {
    node,
    writing,
    /** The drawing with the box that is being written. */
    shown: writing?.isNew ? { ...tree, nodes: applied(tree.nodes, added(tree, writing.node)) } : tree,
    go,
    rewrite: (again: CauseNode) => begin({ node: again, isNew: !tree.nodes.some(({ id }) => id === again.id) }),
    write: node && node.branch === null && node.sameAs === null ? () => begin({ node, isNew: false }) : undefined,
    addBelow: addTo(node?.id),
    addBeside: addTo(node?.parent),
    remove: node && drawing(removed(tree, node.id), node.parent),
    before: node && drawing(swapped(tree.nodes, node.id, -1)),
    after: node && drawing(swapped(tree.nodes, node.id, 1)),
    hang: (id: string, parent: string) => drawing(rehung(tree, id, parent), id),
    keep: (text: string) => {
      if (!writing) return
      const words = text.trim() || null
      if (writing.isNew && words) draw(added(tree, { ...writing.node, text: words }))
      else if (!writing.isNew && words !== writing.node.text)
        draw({ put: [{ ...writing.node, text: words, wordingBecause: null }], remove: [] })
      setWriting(null)
      go(writing.isNew && !words ? selected : writing.node.id)
    },
    drop: () => {
      setWriting(null)
      go(selected)
    },
    /** The box before or after this one as one reads, the one above, the first below. */
    step: (to: 'previous' | 'next' | 'above' | 'below') => go(stepFrom(tree, selected, to)),
  }
}

export type BoxInHand = ReturnType<typeof useBox>

function stepFrom({ nodes }: CauseTree, selected: string | null, to: 'previous' | 'next' | 'above' | 'below') {
  const order = inOrder(nodes).map(({ node }) => node)
  const at = order.findIndex(({ id }) => id === selected)
  if (at < 0) return order[0]?.id ?? null
  if (to === 'above') return order[at]?.parent ?? selected
  if (to === 'below') return order.find(({ parent }) => parent === selected)?.id ?? selected
  return order[to === 'next' ? at + 1 : at - 1]?.id ?? selected
}

/** Moves the focus to a box as soon as it is there. */
function useFocus(): (id: string | null) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const box = wanted.current && document.getElementById(boxId(wanted.current))
    if (!box) return
    wanted.current = null
    box.focus()
  })
  return useCallback((id) => {
    wanted.current = id
  }, [])
}

/** The element of a box, in the drawing or in the outline. */
export function boxId(id: string): string {
  return `cause-${id}`
}

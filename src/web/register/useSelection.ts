import { useState } from 'react'
import type { Item } from '#web/api/shapes.ts'

export interface Selection {
  readonly items: ReadonlyMap<string, Item>
  has(id: string): boolean
  toggle(at: number): void
  /** From where the last one was selected to here. */
  extendTo(at: number): void
  all(): void
  clear(): void
  keep(ids: ReadonlySet<string>): void
}

/** Which rows are selected; survives scrolling, because it holds the rows and not their places. */
export function useSelection(rows: readonly Item[]): Selection {
  const [items, setItems] = useState<ReadonlyMap<string, Item>>(new Map())
  const [anchor, setAnchor] = useState(0)
  const withRows = (added: readonly Item[]) => new Map([...items, ...added.map((row) => [row.id, row] as const)])
  return {
    items,
    has: (id) => items.has(id),
    toggle: (at) => {
      const row = rows[at]
      if (!row) return
      setAnchor(at)
      setItems(items.has(row.id) ? new Map([...items].filter(([id]) => id !== row.id)) : withRows([row]))
    },
    extendTo: (at) => setItems(withRows(rows.slice(Math.min(anchor, at), Math.max(anchor, at) + 1))),
    all: () => setItems(withRows(rows)),
    clear: () => setItems(new Map()),
    keep: (ids) => setItems(new Map([...items].filter(([id]) => ids.has(id)))),
  }
}

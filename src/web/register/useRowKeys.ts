import type { BulkAction } from '#web/bulk/bulkActions.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import type { Selection } from './useSelection.ts'

interface Rows {
  readonly count: number
  readonly active: number
  readonly activate: (at: number) => void
  readonly open: () => void
  readonly selection: Selection
  readonly onBulk: (action: BulkAction) => void
}

/** j and k move, Enter opens, x selects, X selects up to here, a and d act on the selected. */
export function useRowKeys({ count, active, activate, open, selection, onBulk }: Rows): void {
  const step = (by: number) => () => count > 0 && activate(Math.min(Math.max(active + by, 0), count - 1))
  const act = (action: BulkAction) => () => selection.items.size > 0 && onBulk(action)
  useKeys({
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    Enter: (event) => (event.target as HTMLElement).closest('a, button') ?? open(),
    x: () => selection.toggle(Math.max(active, 0)),
    X: () => selection.extendTo(active),
    a: act('assign'),
    d: act('redate'),
    Escape: selection.clear,
  })
}

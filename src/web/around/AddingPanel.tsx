import { type ReactNode, useState } from 'react'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { AddHere } from './AddHere.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'

interface Shown {
  readonly id: string
  readonly title: string
  /** Undefined until they have come. */
  readonly items: readonly ReactNode[] | undefined
  readonly error: unknown
  /** Said where there are none. */
  readonly none?: string
  readonly form: (close: () => void) => ReactNode
}

/** What hangs on a record, with a form that opens below to add one more. */
export function AddingPanel({ id, title, items, error, none, form }: Shown) {
  const [isAdding, setAdding] = useState(false)
  return (
    <Panel
      id={id}
      title={title}
      count={items?.length ?? 0}
      aside={!isAdding && <AddHere onClick={() => setAdding(true)} />}
    >
      <ProblemNote error={error} />
      {items && items.length > 0 && <ul className={panel.list}>{items}</ul>}
      {items?.length === 0 && none && !isAdding && <p className={panel.soft}>{none}</p>}
      {isAdding && form(() => setAdding(false))}
    </Panel>
  )
}

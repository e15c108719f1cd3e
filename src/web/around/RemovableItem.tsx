import { CloseButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import panel from './Panel.module.css'
import { type Part, useAround } from './useAround.ts'

interface Shown {
  /** Where it hangs on the record: `links`, `elsewhere`. */
  readonly part: Part
  readonly id: string
  /** What the cross does, for listeners. */
  readonly remove: string
  readonly children: ReactNode
}

/** One line of what hangs on a record, and a cross that takes it away; the history says so. */
export function RemovableItem({ part, id, remove, children }: Shown) {
  const { api, path, refresh } = useAround()
  const { mutate, error } = useMutation({
    mutationFn: () => api.ask(path(part, id), { method: 'DELETE' }),
    onSuccess: () => refresh(part, 'trail'),
  })
  return (
    <li>
      <div className={panel.removable}>
        <div>{children}</div>
        <CloseButton size="sm" data-print="hide" aria-label={remove} onClick={() => mutate()} />
      </div>
      <ProblemNote error={error} />
    </li>
  )
}

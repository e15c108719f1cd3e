import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { applied, inverse, type TreeChange } from '#domain/causes/treeChange.ts'
import { isProblem } from '#web/api/problem.ts'
import type { ReadAnalysis } from './shapes.ts'
import { type CausesOf, useCausesPlace } from './useCauses.ts'

/** A change to make; `back` and `forth` are those the two buttons make. */
export interface Stroke {
  readonly change: TreeChange
  readonly by?: 'back' | 'forth'
}

const blaming = ['cause_names_person', 'cause_blames']

/**
 * Draws in an analysis: each stroke is kept at once, one after the other, and can be taken back while nobody else has drawn. A wording
 * that names or blames someone waits in `blamed` for another one or for its reason.
 */
export function useStrokes(of: CausesOf, { id }: ReadAnalysis) {
  const { ask, put, current, readAgain } = useCausesPlace(of)
  const [back, setBack] = useState<readonly TreeChange[]>([])
  const [forth, setForth] = useState<readonly TreeChange[]>([])
  const waiting = useRef(0)
  const { mutate, error, reset, variables } = useMutation({
    scope: { id: `causes ${id}` },
    // Shown at once: the next stroke builds on this one before the server has answered.
    onMutate: ({ change, by }: Stroke) => {
      const before = known(current(id))
      const undo = inverse(before.nodes, change)
      waiting.current += 1
      put({ ...before, nodes: applied(before.nodes, change) })
      setBack((all) => (by === 'back' ? all.slice(0, -1) : [...all, undo]))
      setForth((all) => (by === 'back' ? [...all, undo] : by === 'forth' ? all.slice(0, -1) : []))
    },
    mutationFn: ({ change }: Stroke) =>
      ask<ReadAnalysis>(`/${id}/changes`, { method: 'POST', version: known(current(id)).version, body: change }),
    onSuccess: (answered) => {
      const isLast = waiting.current === 1
      put(isLast ? answered : { ...answered, nodes: known(current(id)).nodes })
    },
    onError: async (thrown, { by }) => {
      const isOneRefused = by === undefined && waiting.current === 1 && !(isProblem(thrown) && thrown.status === 412)
      setBack((all) => (isOneRefused ? all.slice(0, -1) : []))
      if (!isOneRefused) setForth([])
      await readAgain()
    },
    onSettled: () => {
      waiting.current -= 1
    },
  })
  const isBlamed = isProblem(error) && error.refusals.some(({ code }) => blaming.includes(code))
  const isOvertaken = isProblem(error) && error.status === 412
  return {
    draw: (change: TreeChange) => mutate({ change }),
    undo: back.length > 0 ? () => mutate({ change: back.at(-1)!, by: 'back' }) : undefined,
    redo: forth.length > 0 ? () => mutate({ change: forth.at(-1)!, by: 'forth' }) : undefined,
    blamed: isBlamed && variables ? { change: variables.change, refusals: error.refusals } : null,
    /** Overtaken by somebody else's stroke: to be made again, or not. */
    held: isOvertaken && variables ? variables.change : null,
    error: isBlamed || isOvertaken ? null : error,
    forget: reset,
  }
}

function known(analysis: ReadAnalysis | undefined): ReadAnalysis {
  if (!analysis) throw new Error('An analysis is drawn in that nobody has read.')
  return analysis
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { inverse, type TreeChange } from '#domain/causes/treeChange.ts'
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
  const { mutate, error, reset, variables, isPending } = useMutation({
    scope: { id: `causes ${id}` },
    mutationFn: async ({ change, by }: Stroke) => {
      const before = current(id)
      if (!before) throw new Error(`The analysis ${id} is not known.`)
      const undo = inverse(before.nodes, change)
      const answered = await ask<ReadAnalysis>(`/${id}/changes`, {
        method: 'POST',
        version: before.version,
        body: change,
      })
      return { answered, undo, by }
    },
    onSuccess: ({ answered, undo, by }) => {
      put(answered)
      if (by === 'back') {
        setBack((all) => all.slice(0, -1))
        setForth((all) => [...all, undo])
        return
      }
      setBack((all) => [...all, undo])
      setForth((all) => (by === 'forth' ? all.slice(0, -1) : []))
    },
    onError: async (thrown) => {
      if (!isProblem(thrown) || thrown.status !== 412) return
      setBack([])
      setForth([])
      await readAgain()
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
    isPending,
    forget: reset,
  }
}

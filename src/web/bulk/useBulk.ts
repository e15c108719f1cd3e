import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { BulkResult, Item } from '#web/api/shapes.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useRefreshRows } from '#web/register/useRefreshRows.ts'
import type { BulkStep } from './bulkActions.ts'

interface Bulk {
  readonly steps: readonly BulkStep[]
  readonly items: readonly Item[]
  readonly values: Readonly<Record<string, unknown>>
  readonly reason: string
}

/** Makes the moves for all of them; every row succeeds or is refused by itself. */
export function useBulk({ steps, items, values, reason }: Bulk, onKeep: (ids: ReadonlySet<string>) => void) {
  const api = useApi()
  const refresh = useRefreshRows()
  const applyStep = async ({ move, asks, fits }: BulkStep) => {
    const input = Object.fromEntries(asks.filter((name) => isSaid(values[name])).map((name) => [name, values[name]]))
    const ids = items.filter(fits).map(({ id }) => id)
    return (await api.bulk(improvement, ids, { move, input, ...(reason ? { reason } : {}) })).results
  }
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () => {
      const results: BulkResult[] = []
      for (const step of steps) results.push(...(await applyStep(step)))
      return results
    },
    onSuccess: async (results) => {
      onKeep(new Set(results.filter(({ ok }) => !ok).map(({ id }) => id)))
      await refresh(results.filter(({ ok }) => ok).map(({ id }) => id))
    },
  })
  const apply = () => !isPending && mutate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply()
  }
  return { outcome: data, error, isPending, apply, submit }
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

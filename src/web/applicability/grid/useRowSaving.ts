import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { answerOf, type RowAnswer, type SoaRow } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { type Grid, gridKey } from '../useGrid.ts'

export type RowChange = Partial<RowAnswer>

/** What could not be saved of a row, kept until somebody decides. */
export interface Trouble {
  readonly change: RowChange
  readonly error: unknown
  /** Somebody else wrote meanwhile; the row shows theirs. */
  readonly isMet: boolean
}

/** Saves rows one change after another, each over the version it is shown in; what cannot be saved is kept beside its row. */
export function useRowSaving(statement: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const [open, setOpen] = useState(0)
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble>>>({})
  const chains = useRef(new Map<string, Promise<void>>())
  const key = gridKey(slug, statement)

  const known = (id: string) => queries.getQueryData<Grid>(key)?.items.find((row) => row.id === id)
  const put = useCallback(
    (row: SoaRow) =>
      queries.setQueryData<Grid>(
        key,
        (grid) => grid && { ...grid, items: grid.items.map((each) => (each.id === row.id ? row : each)) },
      ),
    [queries, key],
  )
  const settle = (id: string, trouble?: Trouble) =>
    setTroubles(({ [id]: _, ...others }) => (trouble ? { ...others, [id]: trouble } : others))

  const send = async (id: string, change: RowChange) => {
    const row = known(id)
    if (!row) return
    try {
      const path = `/${statementOfApplicability.plural}/${statement}/rows/${id}`
      const body = { ...answerOf(row), ...change }
      put(await api.ask<SoaRow>(path, { method: 'PUT', body, version: row.version }))
      settle(id)
    } catch (error) {
      const isMet = isProblem(error) && error.status === 412
      if (isMet) put(error.details.current as SoaRow)
      else await queries.invalidateQueries({ queryKey: key })
      settle(id, { change, error, isMet })
    }
  }

  /** Shows the change at once and sends it behind those already under way. */
  const save = (id: string, said: RowChange) => {
    // What does not apply has no progress.
    const change = said.applicable === false ? { ...said, status: null } : said
    const row = known(id)
    if (row) put(withShown(row, change))
    setOpen((count) => count + 1)
    const chain = (chains.current.get(id) ?? Promise.resolve())
      .then(() => send(id, change))
      .finally(() => setOpen((count) => count - 1))
    chains.current.set(id, chain)
  }
  return { save, put, forget: (id: string) => settle(id), troubles, isSaving: open > 0 }
}

export type RowSaving = ReturnType<typeof useRowSaving>

/** A row as it will be; owner and linked records come with the answer, which knows their names. */
function withShown(row: SoaRow, { owner: _, treats: __, shows: ___, ...plain }: RowChange): SoaRow {
  return { ...row, ...plain }
}

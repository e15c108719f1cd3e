import { useQuery } from '@tanstack/react-query'
import type { SoaRow } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Grid {
  readonly items: readonly SoaRow[]
  readonly may: { readonly draw: boolean; readonly say: boolean; readonly progress: boolean }
}

export function gridKey(slug: string, statement: string): readonly string[] {
  return [slug, statementOfApplicability.plural, 'rows', statement]
}

/** The controls of a statement. @param id of the statement, not its number: one place in the cache */
export function useGrid(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: gridKey(slug, id),
    queryFn: ({ signal }) => api.ask<Grid>(`/${statementOfApplicability.plural}/${id}/rows`, { signal }),
  })
}

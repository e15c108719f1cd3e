import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Query } from '#web/api/shapes.ts'

/** What the address of the register may say; all of it in the API's own words but `columns`. */
export const filterKeys = [
  'q',
  'status',
  'state',
  'owner',
  'category',
  'sourceType',
  'band',
  'overdue',
  'imported',
  'import',
] as const
export type FilterKey = (typeof filterKeys)[number]
export type RegisterQuery = { readonly [K in FilterKey | 'sort' | 'columns']?: string | undefined }

export const usualSort = 'due'

/** The state of the table lives in the address: it can be bookmarked, sent and gone back to. */
export function useRegisterQuery() {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const query: RegisterQuery = Object.fromEntries([...filterKeys, 'sort', 'columns'].map((key) => [key, search[key]]))
  const change = (changed: RegisterQuery) =>
    void navigate({ to: '.', search: { ...query, ...changed } as never, replace: true })
  const replaceAll = (next: RegisterQuery) => void navigate({ to: '.', search: next as never })
  return { query, change, replaceAll }
}

/** The same question in the API's words: the register is what has been registered, unless a stage outside it is asked for. */
export function askedOf({ columns: _, ...query }: RegisterQuery): Query {
  const isOutside = query.state !== undefined || query.status?.includes('candidate')
  return { ...query, sort: query.sort ?? usualSort, ...(isOutside ? {} : { inRegister: 'true' }) }
}

export function isFiltered(query: RegisterQuery): boolean {
  return filterKeys.some((key) => query[key] !== undefined)
}

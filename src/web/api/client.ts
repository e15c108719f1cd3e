import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Ask, type Asker, request } from './request.ts'
import type { BulkResult, Item, Page, Query, RecordOf } from './shapes.ts'

export interface MoveInput {
  readonly move: string
  readonly input: Readonly<Record<string, unknown>>
  readonly reason?: string
}

export type Api = ReturnType<typeof apiFor>

/**
 * The API as the screens see it, generic over record definitions: `api.move(improvement, 'IMP-2026-0042', …)`. Hand-written
 * routes go through `ask`, with the path below /api/v1.
 */
export function apiFor(asker: Asker) {
  const ask = <T>(path: string, more?: Ask) => request<T>(asker, `/api/v1${path}`, more)
  const at = (type: AnyRecordType, ...parts: readonly string[]) =>
    `/${[type.plural, ...parts.map((part) => encodeURIComponent(part))].join('/')}`
  return {
    ask,
    list: (type: AnyRecordType, query: Query, signal?: AbortSignal) =>
      ask<Page>(`${at(type)}${queryString(query)}`, signal ? { signal } : {}),
    read: <T extends AnyRecordType>(type: T, ref: string, signal?: AbortSignal) =>
      ask<RecordOf<T>>(at(type, ref), signal ? { signal } : {}),
    create: <T extends AnyRecordType>(type: T, values: Readonly<Record<string, unknown>>, key?: string) =>
      ask<RecordOf<T>>(at(type), { method: 'POST', body: values, ...(key ? { key } : {}) }),
    edit: <T extends AnyRecordType>(
      type: T,
      { id, version }: Pick<Item, 'id' | 'version'>,
      values: Readonly<Record<string, unknown>>,
    ) => ask<RecordOf<T>>(at(type, id), { method: 'PATCH', body: values, version }),
    move: <T extends AnyRecordType>(
      type: T,
      { id, version }: Pick<Item, 'id' | 'version'>,
      { move, ...body }: MoveInput,
    ) => ask<RecordOf<T>>(at(type, id, 'moves', move), { method: 'POST', body, version }),
    moves: <T extends AnyRecordType>(
      type: T,
      { id, version }: Pick<Item, 'id' | 'version'>,
      moves: readonly MoveInput[],
    ) => ask<RecordOf<T>>(at(type, id, 'moves'), { method: 'POST', body: { moves }, version }),
    bulk: (type: AnyRecordType, ids: readonly string[], move: MoveInput) =>
      ask<{ readonly results: readonly BulkResult[] }>(at(type, 'bulk'), { method: 'POST', body: { ids, ...move } }),
  }
}

/** `?a=1&b=2` of what is set, or nothing. */
export function queryString(query: Query): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}

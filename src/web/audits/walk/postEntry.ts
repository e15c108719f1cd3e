import type { QueryClient } from '@tanstack/react-query'
import { type AuditLine, isAnswered, type LineAnswer } from '#domain/audits/line.ts'
import type { Api } from '#web/api/client.ts'
import { isProblem } from '#web/api/problem.ts'
import type { Entry } from '#web/outbox/entry.ts'
import type { Checklist } from './useChecklist.ts'

interface Desk {
  readonly api: Api
  readonly queries: QueryClient
  /** Where the checklist lies in the cache of answers. */
  readonly key: readonly string[]
}

/** Sends what was entered at a line and puts the line it brings in its place. Where both said the same there is no conflict. */
export async function postEntry({ api, queries, key }: Desk, entry: Entry): Promise<number> {
  const line = await sent(api, entry)
  queries.setQueryData<Checklist>(
    key,
    (known) => known && { ...known, items: known.items.map((each) => (each.id === line.id ? line : each)) },
  )
  return line.version
}

async function sent(api: Api, { method, path, body, version, key, isWhole }: Entry): Promise<AuditLine> {
  try {
    const answer = await api.ask<AuditLine & { readonly line?: AuditLine }>(path, {
      method,
      body,
      key,
      ...(version === null ? {} : { version }),
    })
    return answer.line ?? answer
  } catch (problem) {
    const current =
      isProblem(problem) && problem.status === 412 ? (problem.details.current as AuditLine | undefined) : undefined
    if (!current || !isWhole || !isAnswered(current, body as unknown as LineAnswer)) throw problem
    return current
  }
}

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

/**
 * Sends what was entered at a line and puts the line it brings in its place; a finding that stands beside its line brings none. Where
 * both said the same there is no conflict.
 */
export async function postEntry({ api, queries, key }: Desk, entry: Entry): Promise<number | null> {
  const line = await sent(api, entry).catch((problem) => {
    // A no may rest on what somebody else did meanwhile: it is to be seen beside the entry.
    if (isProblem(problem) && problem.status >= 400) void queries.invalidateQueries({ queryKey: key })
    throw problem
  })
  if (line === null) return null
  queries.setQueryData<Checklist>(
    key,
    (known) => known && { ...known, items: known.items.map((each) => (each.id === line.id ? line : each)) },
  )
  return line.version
}

async function sent(api: Api, { method, path, body, version, key, isWhole }: Entry): Promise<AuditLine | null> {
  try {
    const answer = await api.ask<Partial<AuditLine> & { readonly line?: AuditLine }>(path, {
      method,
      body,
      key,
      ...(version === null ? {} : { version }),
    })
    return answer.line ?? (isLine(answer) ? answer : null)
  } catch (problem) {
    const current =
      isProblem(problem) && problem.status === 412 ? (problem.details.current as AuditLine | undefined) : undefined
    if (!current || !isWhole || !isAnswered(current, body as unknown as LineAnswer)) throw problem
    return current
  }
}

function isLine(answer: Partial<AuditLine>): answer is AuditLine {
  return answer.source !== undefined
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { GradeMeaning } from '#domain/audits/grades.ts'
import type { AuditLine, LineAnswer } from '#domain/audits/line.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import type { Entry } from '#web/outbox/entry.ts'
import type { Shown } from '#web/outbox/outbox.ts'
import { useOutbox } from '#web/outbox/useOutbox.ts'
import { overlaid, stands, type WalkedLine } from './overlay.ts'
import { postEntry } from './postEntry.ts'
import { checklistKey, readChecklist } from './useChecklist.ts'

export interface Walk {
  readonly audit: RecordOf<typeof audit>
  readonly lines: readonly WalkedLine[]
  readonly mayAnswer: boolean
  /** The scale of auditors from outside; empty where ours is used. */
  readonly grades: readonly GradeMeaning[]
  /** What waits on the device. */
  readonly now: Shown
  enter(line: WalkedLine, answer: LineAnswer): void
  raise(line: AuditLine, said: Readonly<Record<string, string | null>>, insteadOf: Entry | null): void
  discard(entry: Entry): void
  send(): void
}

/** The checklist of an audit with what waits on this device laid over it. It is kept for as long as the page lives. */
export function useWalk(ref: string): Walk {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const me = useMembership()?.person.id ?? ''
  const { data: record } = useSuspenseQuery({
    queryKey: [slug, audit.plural, 'record', ref],
    queryFn: ({ signal }) => api.read(audit, ref, signal),
    gcTime: Number.POSITIVE_INFINITY,
  })
  const key = checklistKey(slug, record.id)
  const { data } = useSuspenseQuery({
    queryKey: key,
    queryFn: ({ signal }) => readChecklist(api, record.id, signal),
    gcTime: Number.POSITIVE_INFINITY,
  })
  const outbox = useOutbox(`${slug}/${me}/${record.id}`, (entry) => postEntry({ api, queries, key }, entry))
  const path = (line: AuditLine) => `/audits/${record.id}/lines/${line.id}`
  return {
    audit: record,
    lines: overlaid(data.items, outbox.now.entries ?? []),
    mayAnswer: data.may.answer,
    grades: record.fields.grades as readonly GradeMeaning[],
    now: outbox.now,
    enter: (line, answer) =>
      void outbox.enter({
        subject: line.id,
        isWhole: true,
        method: 'PUT',
        path: path(line),
        body: { ...answer },
        version: line.read.version,
      }),
    raise: async (line, said, insteadOf) => {
      if (insteadOf) await outbox.discard(insteadOf.key)
      const hasOne = stands(line.finding)
      await outbox.enter({
        subject: line.id,
        isWhole: false,
        method: 'POST',
        path: hasOne ? '/findings' : `${path(line)}/findings`,
        body: hasOne ? { ...said, audit: record.id, requirement: line.requirement } : said,
        version: null,
      })
    },
    discard: (entry) => void outbox.discard(entry.key),
    send: outbox.send,
  }
}

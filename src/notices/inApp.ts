import { recordTypes } from '#domain/records/index.ts'
import { type NoticeTold, noticeSentence } from '#domain/words/noticeSentence.ts'
import type { Language } from '#domain/words/sentence.ts'

/** The channel inside Meliora: a sentence in the reader's language and where it leads. */
export interface InAppNotice {
  readonly sentence: string
  /** Within the organization's screens, `/improvements/IMP-2026-0042`; null where the reader may not see the record. What waits for a decision lies where proposals are decided. */
  readonly link: string | null
}

export type Leading = Omit<NoticeTold, 'record'> & {
  readonly proposal?: string | null
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  } | null
}

export function inApp(notice: Leading, language: Language): InAppNotice {
  return { sentence: noticeSentence(notice, language), link: linkOf(notice) }
}

function linkOf({ proposal = null, record }: Leading): string | null {
  if (proposal !== null) return '/proposals'
  const plural = record && recordTypes[record.type]?.plural
  return record && plural ? `/${plural}/${record.number ?? record.id}` : null
}

import { recordTypes } from '#domain/records/index.ts'
import { type NoticeTold, noticeSentence } from '#domain/words/noticeSentence.ts'
import type { Language } from '#domain/words/sentence.ts'

/** The channel inside Meliora: a sentence in the reader's language and where it leads. */
export interface InAppNotice {
  readonly sentence: string
  /** Within the organization's screens, `/improvements/IMP-2026-0042`; null where the reader may not see the record. */
  readonly link: string | null
}

export type Leading = Omit<NoticeTold, 'record'> & {
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  } | null
}

export function inApp(notice: Leading, language: Language): InAppNotice {
  const { record } = notice
  const plural = record && recordTypes[record.type]?.plural
  return {
    sentence: noticeSentence(notice, language),
    link: record && plural ? `/${plural}/${record.number ?? record.id}` : null,
  }
}

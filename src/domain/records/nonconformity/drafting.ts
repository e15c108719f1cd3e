import type { Day } from '#domain/time/days.ts'
import { draftWords } from '#domain/words/draftWords.ts'
import { filled, type Language } from '#domain/words/language.ts'

/** The rules that draft a nonconformity by themselves (C-161…C-164, systemic rule of brief §3.2), and the requirement each is about. */
export const draftRules = {
  unassessed: { requirement: 'iso42001:8.2' },
  unread: { requirement: 'iso42001:9.1' },
  untrained: { requirement: 'iso42001:7.2' },
  overdue: { requirement: 'iso42001:7.2' },
  unapproved: { requirement: 'iso42001:A.6.2.5' },
  repeated: { requirement: null },
} as const

export type DraftRule = keyof typeof draftRules

/** Something a rule found. */
export interface Found {
  readonly rule: DraftRule
  /** Said once: a second look finds the same key. */
  readonly key: string
  /** What it is about: the records it will follow from, the first foremost. */
  readonly sources: readonly { readonly type: string; readonly id: string }[]
  /** How a reader knows it. */
  readonly subject: string
  /** Since when. */
  readonly day: Day | null
  readonly requirement?: string
  /** Of how many people, where it is of several. */
  readonly count?: number
}

/** How many minor ones of one requirement within twelve months are a major one (17021-1 reads them together). */
export const MINORS_FOR_MAJOR = 3

/** What the draft says; a person confirms it or rejects it. */
export function draftInput(found: Found, { today, language }: { readonly today: Day; readonly language: Language }) {
  const { title, description } = draftWords[found.rule]
  const values = { subject: found.subject, day: found.day ?? '—', count: found.count ?? '—' }
  const text = filled(description[language], values)
  return {
    title: filled(title[language], values).slice(0, LONGEST_TITLE),
    description: text,
    evidenceStatement: text,
    detectedOn: today,
    origin: 'rule',
    requirement: found.requirement ?? draftRules[found.rule].requirement,
  }
}

const LONGEST_TITLE = 300

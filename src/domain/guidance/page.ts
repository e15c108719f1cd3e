import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Language } from '#domain/words/language.ts'

export type GuidanceKind = 'guide' | 'topic' | 'record' | 'field' | 'move' | 'refusal'

/** One page of guidance in the reader's language, with where its words come from and when they were last gone through (C-333). */
export interface GuidancePage {
  /** `topic:policy`, `field:risk.cause`, `refusal:sod_04`. */
  readonly key: string
  readonly kind: GuidanceKind
  readonly title: string
  /** A paragraph each; a line that begins with `- ` is an item. */
  readonly text: readonly string[]
  /** The edition of the standard the words were held against. */
  readonly edition: string
  readonly reviewedOn: Day
  readonly related: readonly { readonly key: string; readonly title: string }[]
}

export interface GuidanceSource {
  readonly edition: string
  readonly reviewedOn: Day
}

/** When the hand-written words were last gone through, and against which edition. Changed by whoever goes through them. */
export const sources: Readonly<Record<GuidanceKind, GuidanceSource>> = {
  guide: { edition: 'ISO 19011:2026', reviewedOn: '2026-11-21' },
  topic: { edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21' },
  record: { edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21' },
  field: { edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21' },
  move: { edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21' },
  refusal: { edition: 'ISO/IEC 42001:2023', reviewedOn: '2026-11-21' },
}

const STALE_MONTHS = 12

/** Nobody went through it for more than a year: it is shown, and says so. */
export function isStale({ reviewedOn }: Pick<GuidancePage, 'reviewedOn'>, today: Day): boolean {
  return addMonths(reviewedOn, STALE_MONTHS) < today
}

export type Say = (label: { readonly [L in Language]: string }) => string

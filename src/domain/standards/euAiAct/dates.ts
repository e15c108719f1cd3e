import type { Label } from '#domain/kernel/field.ts'
import type { Day } from '#domain/time/days.ts'

/** What the amendment of 2026 did to a duty (brief §0.6). */
export type DutyStatus = 'unchanged' | 'postponed' | 'introduced' | 'reworded'

export const dutyStatusNames: Readonly<Record<DutyStatus, Label>> = {
  unchanged: { en: 'Unchanged', de: 'Unverändert' },
  postponed: { en: 'Postponed in 2026', de: '2026 verschoben' },
  introduced: { en: 'Introduced in 2026', de: '2026 eingeführt' },
  reworded: { en: 'Reworded in 2026', de: '2026 umformuliert' },
}

/** Since when a duty applies: as first adopted, and as the law stands now. Each carries where it was read and when. */
export interface DutyDates {
  readonly originalDate: Day
  readonly currentDate: Day
  readonly status: DutyStatus
}

/** Where the dates were read and when. */
export const euAiActSource = {
  source: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744 (OJ 2026-07-24)',
  verifiedOn: '2026-11-20',
} as const

/** High-risk by area of use (Annex III) and by product safety law (Annex I). */
export const highRiskDates = {
  annexIII: { originalDate: '2026-08-02', currentDate: '2027-12-02', status: 'postponed' },
  annexI: { originalDate: '2027-08-02', currentDate: '2028-08-02', status: 'postponed' },
} as const satisfies Record<string, DutyDates>

export const literacyDates: DutyDates = { originalDate: '2025-02-02', currentDate: '2025-02-02', status: 'reworded' }
export const prohibitedDates: DutyDates = { originalDate: '2025-02-02', currentDate: '2025-02-02', status: 'unchanged' }
export const newBanDates: DutyDates = { originalDate: '2026-12-02', currentDate: '2026-12-02', status: 'introduced' }
export const transparencyDates: DutyDates = {
  originalDate: '2026-08-02',
  currentDate: '2026-08-02',
  status: 'unchanged',
}
/** Marking of synthetic content, where the system was on the market before 2026-08-02: Article 50(2). */
export const markingDates: DutyDates = { originalDate: '2026-08-02', currentDate: '2026-12-02', status: 'postponed' }
export const generalPurposeDates: DutyDates = {
  originalDate: '2025-08-02',
  currentDate: '2025-08-02',
  status: 'unchanged',
}

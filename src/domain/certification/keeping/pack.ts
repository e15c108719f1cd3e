import type { Day } from '#domain/time/days.ts'
import type { PackSection } from './packSections.ts'

export interface PackItem {
  readonly section: PackSection
  readonly type: string
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly day: Day | null
  /** What came of it: a verdict, a severity. */
  readonly note: string | null
}

export interface SurveillancePack {
  readonly since: Day
  readonly today: Day
  readonly sections: readonly { readonly key: PackSection; readonly items: readonly PackItem[] }[]
}

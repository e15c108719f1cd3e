import type { Day } from '#domain/time/days.ts'
import type { CertificationBody } from '../certificationBody/fields.ts'

/** What a body did that keeps it from certifying us, and until when (SOD-14, R11). */
export interface BodyConflict {
  readonly firm: string
  readonly until: Day
}

/** A body as a comparison knows it. */
export interface KnownBody
  extends Pick<CertificationBody, 'accredited' | 'accreditedFor' | 'recognition' | 'accreditedUntil' | 'checkedOn'> {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  /** Countries it audits in. */
  readonly countries: readonly string[]
  readonly conflicts: readonly BodyConflict[]
}

/** What choosing a body rests on beside the selection itself. */
export interface BodyChoice {
  /** The bodies the selection names. */
  readonly bodies: readonly KnownBody[]
  /** Who sponsors the certification it is for; null where it names none. */
  readonly sponsor: string | null
  /** The certification rests on this selection already. */
  readonly isContracted: boolean
}

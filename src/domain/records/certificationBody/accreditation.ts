import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { CertificationBody } from './fields.ts'

/** An accreditation that nobody looked up for so long counts as not looked up (C-232). */
const STALE_MONTHS = 12

/** From which day a check of the accreditation is too old to rely on. */
export function staleFrom(checkedOn: Day): Day {
  return addMonths(checkedOn, STALE_MONTHS)
}

/** What is known of a body's accreditation for one standard: all but `accredited` keep it from being chosen (C-251, C-341). */
export type Accreditation = 'accredited' | 'notAccredited' | 'notRecognized' | 'ended' | 'stale' | 'unchecked'

type Known = Pick<CertificationBody, 'accredited' | 'accreditedFor' | 'recognition' | 'accreditedUntil' | 'checkedOn'>

/** @param standard id of the standard to be certified, `iso42001` @param today the organization's day */
export function accreditationOn(body: Known, standard: string, today: Day): Accreditation {
  if (body.checkedOn === null || body.accredited === null) return 'unchecked'
  if (body.accredited !== 'yes' || !(body.accreditedFor as readonly string[]).includes(standard)) return 'notAccredited'
  if (body.recognition !== 'signatory') return 'notRecognized'
  if (body.accreditedUntil !== null && body.accreditedUntil < today) return 'ended'
  return staleFrom(body.checkedOn) < today ? 'stale' : 'accredited'
}

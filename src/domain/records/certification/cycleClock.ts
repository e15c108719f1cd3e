import { r09ResolveBy } from '#domain/certification/rules/suspension.ts'
import { aboutDay } from '#domain/notices/ladder.ts'
import type { ClockNotice, Notice } from '#domain/notices/notice.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Certification } from './fields.ts'
import { cycleTasks } from './nextAudit.ts'
import { certifiedStates } from './states.ts'

/** Months before its end at which a certificate says so (C-274). */
const WARN_MONTHS = [12, 9, 6, 3] as const
const SURVEILLANCE_DAYS = [90, 30] as const
const SUSPENSION_DAYS = 30

type Ticking = Certification & { readonly state: string }

/** What the days say of a certificate: its end 12, 9, 6 and 3 months before, a surveillance 90 and 30 days, a suspension 30 (R9). */
export function certificationClock(record: Ticking, today: Day): readonly ClockNotice[] {
  if (record.state === 'suspended') return ofSuspension(record, today)
  if (!(certifiedStates as readonly string[]).includes(record.state)) return []
  return [...ofEnd(record, today), ...ofSurveillance(record, today)]
}

/** Only the latest warning that has come: a clock that stood still does not say all four at once. */
function ofEnd({ certificateExpiresOn: end, sponsor }: Ticking, today: Day): readonly ClockNotice[] {
  const months = end === null ? undefined : WARN_MONTHS.findLast((count) => addMonths(end, -count) <= today)
  if (end === null || months === undefined || today > end) return []
  const notices = toManagers('certificate_ends', { day: end })
  const toSponsor: Notice[] =
    sponsor === null || months > 6 ? [] : [{ to: { person: sponsor }, code: 'certificate_ends', values: { day: end } }]
  return aboutDay(addMonths(end, -months), [...notices, ...toSponsor])
}

function ofSurveillance(record: Ticking, today: Day): readonly ClockNotice[] {
  const next = cycleTasks(record)[0]
  if (next === undefined || next.step === 'recertification') return []
  const days = SURVEILLANCE_DAYS.findLast((count) => addDays(next.by, -count) <= today)
  return days === undefined ? [] : aboutDay(addDays(next.by, -days), toManagers('surveillance_due', { day: next.by }))
}

function ofSuspension({ suspendedOn }: Ticking, today: Day): readonly ClockNotice[] {
  const by = suspendedOn === null ? null : r09ResolveBy(suspendedOn)
  if (by === null || addDays(by, -SUSPENSION_DAYS) > today) return []
  return aboutDay(by, toManagers('suspension_ends', { day: by }))
}

function toManagers(code: NoticeCode, values: Readonly<Record<string, string | number>>): readonly Notice[] {
  return (['certificationManager', 'aimsManager'] as const).map((role) => ({ to: { role }, code, values }))
}

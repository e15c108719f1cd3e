import { addDays, type Day, daysBetween } from '#domain/time/days.ts'

interface Sponsored {
  /** The organization's day on which the commitment was signed. */
  readonly signedOn: Day | null
  readonly touchpoints: readonly { readonly day: Day | null }[]
}

const QUIET_DAYS = 30

/** The last day on which the sponsor did something for the project; null before the signature. */
export function lastActive({ signedOn, touchpoints }: Sponsored): Day | null {
  return (
    [signedOn, ...touchpoints.map(({ day }) => day)]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

/** Whether the sponsor has done nothing for more than 30 days (C-288). */
export function isQuiet(sponsored: Sponsored, today: Day): boolean {
  const last = lastActive(sponsored)
  return last !== null && daysBetween(last, today) > QUIET_DAYS
}

/** The first day on which the sponsor is quiet, if nothing comes. */
export function quietFrom(sponsored: Sponsored): Day | null {
  const last = lastActive(sponsored)
  return last === null ? null : addDays(last, QUIET_DAYS + 1)
}

import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isPrivateHost } from '#domain/feeds/address.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Settings } from '#domain/people/settings.ts'
import { isTimeZone } from '#domain/time/timeZone.ts'
import { languages } from '#domain/words/sentence.ts'

/** Stops on a time zone this machine does not know: an organization's days follow from it. */
export function assertTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) throw new Refused('invalid', [refuse('time_zone_unknown', { field: 'timeZone' })])
}

const wholeNumbers = {
  smallEffortDays: 1000,
  smallCost: 1e9,
  delegatedCostLimit: 1e9,
  workInProgressLimit: 1000,
  capacityDays: 100_000,
} as const
const MOST_PEOPLE = 10_000_000
const standardKey = /^[a-z0-9]{2,20}$/

/** Everything that is wrong with a change of settings, field by field. */
export function settingRefusals(asked: Partial<Settings>): Refusal[] {
  const numbers = Object.entries(wholeNumbers).map(([field, highest]) => {
    const value = asked[field as keyof typeof wholeNumbers]
    const isFine = value === undefined || (Number.isInteger(value) && value >= 0 && value <= highest)
    return !isFine && fieldRefusal('number_out_of_range', field, { lowest: 0, highest })
  })
  const { timeZone, language, standards, headcount, privateHosts = [] } = asked
  const notAHost = privateHosts.find((entry) => !isPrivateHost(entry))
  return unmet(
    ...numbers,
    timeZone !== undefined && !isTimeZone(timeZone) && refuse('time_zone_unknown', { field: 'timeZone' }),
    language !== undefined &&
      !languages.includes(language) &&
      fieldRefusal('not_a_choice', 'language', { options: languages.join(', ') }),
    typeof headcount === 'number' &&
      (!Number.isInteger(headcount) || headcount < 1 || headcount > MOST_PEOPLE) &&
      fieldRefusal('number_out_of_range', 'headcount', { lowest: 1, highest: MOST_PEOPLE }),
    notAHost !== undefined &&
      refuse('private_host_invalid', { field: 'privateHosts', values: { entry: notAHost.slice(0, 80) } }),
    standards !== undefined &&
      (standards.length > 20 || !standards.every((key) => standardKey.test(key))) &&
      fieldRefusal('field_invalid', 'standards', { problem: 'iso42001, iso27001, …' }),
  )
}

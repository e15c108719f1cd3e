import { dayOf } from '#domain/time/days.ts'
import { useOrganization } from '#web/api/useMe.ts'

/** The organization's day, by this device's clock: near enough to tell how old words are. */
export function useToday(): string {
  const zone = useOrganization()?.timeZone ?? 'UTC'
  return dayOf(new Date().toISOString(), zone)
}

import type { Calendar } from '../calendar.ts'
import { happenings } from './incidents.ts'
import type { Outage } from './outages/outage.ts'

export const nameOfRise = (at: number) => `Of the rise: ${at}`

/** The ten of the rise, with what lay behind each; found again by their name. */
export function ofTheRise(calendar: Calendar): { readonly name: string; readonly outage: Outage }[] {
  return happenings(calendar).flatMap(({ isOfTheRise, outage }, at) =>
    isOfTheRise && outage ? [{ name: nameOfRise(at), outage }] : [],
  )
}

import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'

const CONSULTANCY_MONTHS = 24

/** R6: whoever decides on certification did not audit. Answers those who did both, as they were written down. */
export function r06AuditedAndDecided(auditTeam: readonly string[], deciders: readonly string[]): readonly string[] {
  const team = new Set(auditTeam.map(plain))
  return deciders.filter((name) => team.has(plain(name)))
}

/** R11: the day on which a body that advised or audited internally may certify again: two years after the last day of it. */
export function r11FreeFrom(lastDayOfConsultancy: Day): Day {
  return addMonths(lastDayOfConsultancy, CONSULTANCY_MONTHS)
}

/** R11: whether advice given until a day still stands against certification. */
export function r11IsConflict(lastDayOfConsultancy: Day, today: Day): boolean {
  return today < r11FreeFrom(lastDayOfConsultancy)
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ')
}

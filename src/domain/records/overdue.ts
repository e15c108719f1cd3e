import type { Derived } from '#domain/kernel/recordType.ts'
import type { Day } from '#domain/time/days.ts'

/** Overdue: it is under way and the day its clock runs to has passed. The list asks the database the same (store/records/listing.ts). */
export function isOverdue({ due, status }: Derived, today: Day): boolean {
  return due !== null && due < today && ['planned', 'inProgress'].includes(status)
}

import type { improvement } from '#domain/records/improvement/improvement.ts'
import type { Item, RecordOf } from './shapes.ts'

/** The list's row of a record that was read whole. */
export function itemOf(record: RecordOf<typeof improvement>): Item {
  const { sourceType, category, band, score, deferredUntil, imported, oldNumber, effortDays } = record.fields
  return { ...record, sourceType, category, band, score, deferredUntil, imported, oldNumber, effortDays }
}

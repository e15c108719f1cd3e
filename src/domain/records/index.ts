import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { improvement } from './improvement/improvement.ts'

/** Every record type, by its name. Routes, columns, forms and exports are derived from this list. */
export const recordTypes: Readonly<Record<string, AnyRecordType>> = { improvement }

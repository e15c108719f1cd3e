import type { Field } from '#domain/kernel/field.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { fieldNamed as named } from '#web/next/saidIn.ts'

export function fieldNamed(name: string): Field {
  return named(improvement, name)
}

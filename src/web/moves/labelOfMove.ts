import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'

/** What a move is called; its own name when the server knows a newer one. */
export function labelOfMove(move: string, type: AnyRecordType = improvement): Label {
  const definition = (type.moves as Readonly<Record<string, { readonly label: Label } | undefined>>)[move]
  return definition?.label ?? { en: move, de: move }
}

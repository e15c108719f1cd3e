import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import { scheduleNext } from '../performance/scheduleNext.ts'
import { askForSuitability } from '../registerHealth/questions.ts'

interface Moved {
  readonly verb: string
  readonly after: Stored
}

/** What a move brings about beyond its own record, per record type; a type without an entry brings about nothing. */
const consequences: Readonly<Record<string, (tx: Tx, at: At, moved: Moved) => Promise<void>>> = {
  performanceReview: scheduleNext,
  contextIssue: askForSuitability,
}

/** In the transaction of the move, after its own trail entry. */
export async function followUp(
  tx: Tx,
  at: At,
  { type, ...moved }: Moved & { readonly type: AnyRecordType },
): Promise<void> {
  await consequences[type.name]?.(tx, at, moved)
}

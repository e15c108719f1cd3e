import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'

export interface Happening {
  readonly type: AnyRecordType
  /** `create` or the move. */
  readonly verb: string
  readonly before: Stored | undefined
  readonly after: Stored
  readonly reason: string | null
}

/** Puts the notices of what happened into the same transaction; they are delivered after the commit. */
export async function tell(_tx: Tx, _at: { app: App; caller: Caller }, _happening: Happening): Promise<void> {}

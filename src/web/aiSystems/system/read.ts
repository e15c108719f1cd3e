import type { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { RecordOf } from '#web/api/shapes.ts'

/** An AI system as its page reads it; `today` is the organization's day, by the server's clock. */
export type ReadSystem = RecordOf<typeof aiSystem> & { readonly today: string }

export type PutSystem = (record: ReadSystem) => Promise<void>

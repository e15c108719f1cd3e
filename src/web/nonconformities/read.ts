import type { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import type { RecordOf } from '#web/api/shapes.ts'

/** A nonconformity as its page reads it; `today` is the organization's day, by the server's clock. */
export type ReadNonconformity = RecordOf<typeof nonconformity> & { readonly today: string }

import { createContext, use } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { AnyRecord, Membership } from '#web/api/shapes.ts'

/** What every part of a record's page knows, whatever the record's type. */
export interface RecordPlace {
  readonly type: AnyRecordType
  /** `today` is the organization's day, by the server's clock. */
  readonly record: AnyRecord & { readonly today: string }
  readonly membership: Membership
}

export const RecordContext = createContext<RecordPlace | null>(null)

export function useRecordPlace(): RecordPlace {
  const place = use(RecordContext)
  if (!place) throw new Error('useRecordPlace needs a record page around it.')
  return place
}

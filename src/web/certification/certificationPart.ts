import type { ComponentType } from 'react'
import type { certification } from '#domain/records/certification/certification.ts'
import type { RecordOf } from '#web/api/shapes.ts'

export type CertificationRecord = RecordOf<typeof certification> & { readonly today: string }

/** What every part of a certification's page gets: the record as read, and a way to put a newly answered one in its place. */
export interface CertificationPartProps {
  readonly record: CertificationRecord
  put(record: CertificationRecord): Promise<void>
}

export type CertificationPart = ComponentType<CertificationPartProps>

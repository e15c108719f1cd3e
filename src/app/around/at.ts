import type { AnyRecordType } from '#domain/kernel/moves.ts'

/** The record something is done around: its type and id or number. */
export interface Around {
  readonly type: AnyRecordType
  readonly ref: string
}

/** The body of a request, as JSON gave it. */
export type Body = Readonly<Record<string, unknown>>

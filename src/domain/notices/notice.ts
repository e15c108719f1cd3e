import type { Role } from '#domain/people/roles.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'

/** Whom a notice is for. Who that is, is looked up when it is delivered: by then people may have changed roles. */
export type Address =
  | { readonly person: string }
  | { readonly managerOf: string }
  | { readonly role: Role }
  /** Everyone who watches the record: owner and raiser, unless they said no, and whoever said yes. */
  | { readonly watchers: true }

/** What a sentence needs beside the record itself: days, reasons, stages. People appear by id elsewhere, never by name here. */
export type NoticeValues = Readonly<Record<string, string | number>>

/**
 * Something a person should hear about a record. The sentence is made for its reader when it is read. A person whom several
 * notices of one happening name gets the first of them.
 */
export interface Notice {
  readonly to: Address
  readonly code: NoticeCode
  readonly values?: NoticeValues
}

/** A notice of the day's clock, said once per record and day it is about. */
export interface ClockNotice extends Notice {
  /** The day the notice is about, `2026-11-20`. */
  readonly about: string
}

/** Leaves out addresses that name nobody: `toPerson(record.createdBy, 'raised_closed')`. */
export function toPerson(person: string | null, code: NoticeCode, values: NoticeValues = {}): Notice[] {
  return person === null ? [] : [{ to: { person }, code, values }]
}

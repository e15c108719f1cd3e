import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { prefilled } from '#domain/records/prefilled.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { holdRecords } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { linkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { createWithin } from './create.ts'
import { load } from './load.ts'

export interface RaisedFrom {
  /** What is made. */
  readonly type: AnyRecordType
  readonly input: unknown
  readonly id?: string
  /** What it is raised from, by id or number. */
  readonly from: { readonly type: AnyRecordType; readonly ref: string }
}

/**
 * Makes a record out of another in one step and keeps the link: the new one follows from the old one, and both histories say so.
 * @throws Refused as `createWithin`, notFound where the source is hidden or not there
 */
export async function raiseFromWithin(tx: Tx, at: At, { type, input, id, from }: RaisedFrom): Promise<Stored> {
  const source = await load(tx, at.caller, { type: from.type, ref: from.ref })
  await holdRecords(tx, [source.id])
  const made = await createWithin(tx, at, { type, input: filledIn(type, source, input), ...(id && { id }) })
  await linkWithin(tx, at, { id: newId(), from: { type, id: made.id }, relation: 'follows', to: source.id })
  return made
}

/** What the source already knows, under what the request says; what is no object is refused where it is checked. */
function filledIn(type: AnyRecordType, source: Stored, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return { ...prefilled(type.name, source), ...input }
}

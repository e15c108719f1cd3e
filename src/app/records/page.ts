import { type AnyRecordType, type OpenMove, openMoves } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { asSeenBy, maskedFor } from '#domain/people/confidential.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { mayEdit } from './edit.ts'
import { gatherFacts, questionsOf } from './facts.ts'
import { load } from './load.ts'
import { peopleNamed } from './named.ts'

/** A record as its page shows it: what it holds, what may be done next and what is missing for it. */
export interface RecordPage {
  readonly record: Stored
  /** Fields whose content these eyes do not see (C-078). */
  readonly masked: readonly string[]
  readonly moves: readonly OpenMove[]
  readonly debts: readonly Refusal[]
  readonly mayEdit: boolean
  /** The organization's day, so that the reader's "overdue" is the server's. */
  readonly today: string
  /** Names of all people the record names, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** One record with every move that leaves its state. */
export function readPage(
  app: App,
  caller: Caller,
  { type, ref }: { type: AnyRecordType; ref: string },
): Promise<RecordPage> {
  return app.store.inside(caller, async (tx) =>
    pageOf(tx, { app, caller }, { type, record: await load(tx, caller, { type, ref }) }),
  )
}

export async function pageOf(
  tx: Tx,
  at: At,
  { type, record }: { type: AnyRecordType; record: Stored },
): Promise<RecordPage> {
  const facts = await gatherFacts(tx, at, {
    type,
    before: record,
    input: {},
    reason: null,
    needs: questionsOf(type, record.state),
  })
  const { actor } = at.caller
  return {
    record: asSeenBy(actor, type.name, record),
    masked: maskedFor(actor, type.name),
    moves: openMoves(type, facts),
    debts: type.debts?.(facts) ?? [],
    mayEdit: mayEdit(type, facts),
    today: facts.today,
    names: await namesOf(tx, peopleNamed(type, record)),
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { send } from '../conversation.ts'
import { newId } from '../ids.ts'
import type { Tx } from '../open.ts'
import { canonical } from './canonical.ts'

export type Channel = 'web' | 'api' | 'cli' | 'import' | 'job' | 'public' | 'room' | 'demo'

export interface TrailChange {
  /** The field, or `actions/<row id>/what`. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What happened, before it is sealed. Reason and values may be redacted later; everything else stays for good. */
export interface TrailDraft {
  /** The server's clock, ISO 8601 in UTC. */
  readonly at: string
  readonly clock: 'server' | 'demo'
  readonly actor: { readonly kind: 'person' | 'system' | 'anonymous' | 'guest'; readonly id?: string }
  readonly channel: Channel
  readonly verb: string
  readonly subject: { readonly type: string; readonly id: string } | null
  readonly reason?: string | null
  readonly changes: readonly TrailChange[]
}

export interface TrailHead {
  readonly seq: number
  /** 64 hexadecimal digits. Printed as `seq:hash` wherever the trail leaves the house. */
  readonly hash: string
}

/**
 * Seals entries into the organization's chain, as the last statement of the transaction: the chain's head is locked only from
 * here to the commit. Values lie apart from the entry, which holds commitments SHA-256(salt ‖ canonical value) (design §4).
 */
export async function appendTrail(tx: Tx, organization: string, drafts: readonly TrailDraft[]): Promise<TrailHead> {
  const sealed = drafts.map((draft) => seal(draft))
  const values = sealed.flatMap(({ id, values }) => values.map((value) => ({ organization, entry: id, ...value })))
  if (values.length > 0) {
    send(
      tx,
      sql`
      insert into trail_value (organization_id, entry_id, path, side, salt, value)
      select ${organization}, * from unnest(
        ${values.map(({ entry }) => entry)}::uuid[], ${values.map(({ path }) => path)}::text[],
        ${values.map(({ side }) => side)}::text[], ${values.map(({ salt }) => salt)}::bytea[],
        ${values.map(({ value }) => value)}::text[])`,
    )
  }
  const rows = sealed.map(
    ({ id, at, subject, entry }) => sql`(${organization}, 0, ${id}, ${at}, ${subject}, ${entry}, '')`,
  )
  const linked = await sql<{ seq: number; hash: Buffer }>`
    insert into trail_entry (organization_id, seq, id, at, record_id, entry, hash) values ${sql.join(rows)} returning seq, hash`.execute(
    tx,
  )
  const last = linked.rows.at(-1)
  if (!last) throw new Error('A trail entry was not linked.')
  return { seq: last.seq, hash: last.hash.toString('hex') }
}

interface SealedValue {
  readonly path: string
  readonly side: 'before' | 'after'
  readonly salt: Buffer
  readonly value: string
}

function seal(draft: TrailDraft) {
  const id = newId()
  const values: SealedValue[] = []
  const commit = (path: string, side: 'before' | 'after', value: unknown): string | null => {
    if (value === null || value === undefined) return null
    const committed = { path, side, salt: randomBytes(16), value: canonical(value) }
    values.push(committed)
    return commitment(committed.salt, committed.value)
  }
  const { at, clock, actor, channel, verb, subject } = draft
  const changes = draft.changes.map(({ path, before, after }) => ({
    path,
    before: commit(path, 'before', before),
    after: commit(path, 'after', after),
  }))
  const reason = commit('reason', 'after', draft.reason ?? null)
  const entry = canonical({ id, at, clock, actor, channel, verb, subject, reason, changes })
  return { id, at, subject: subject?.id ?? null, entry, values }
}

/** What an entry says of a value without showing it: SHA-256(salt ‖ canonical value), in hexadecimal. */
export function commitment(salt: Buffer, value: string): string {
  return createHash('sha256').update(salt).update(value, 'utf8').digest('hex')
}

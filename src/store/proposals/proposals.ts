import { sql } from 'kysely'
import type { ProposalState, Proposed } from '#domain/proposals/proposal.ts'
import { fileSeenBy } from '../around/files.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface StoredProposal extends Proposed {
  readonly id: string
  readonly at: string
  readonly madeBy: string
  readonly madeByName: string
  readonly state: ProposalState
  readonly decidedAt: string | null
  readonly decidedByName: string | null
  readonly decisionReason: string | null
  /** What the person who accepted said instead; null where it was accepted as proposed. */
  readonly acceptedInput: Readonly<Record<string, unknown>> | null
  readonly result: string | null
  /** The record it is about as it stands now: number, title, version. */
  readonly about: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly version: number
  } | null
  /** Of a link: the record at its other end, as far as these eyes see it. */
  readonly other: { readonly type: string; readonly number: string | null; readonly title: string } | null
  /** Of a piece of evidence: the name of its file. */
  readonly fileName: string | null
}

const columns = sql`
  p.id, p.made_at as at, p.made_by as "madeBy", m.name as "madeByName", p.kind, p.type, p.record_id as record, p.move, p.input,
  p.reason, p.why, p.state, p.decided_at as "decidedAt", d.name as "decidedByName", p.decision_reason as "decisionReason",
  p.accepted_input as "acceptedInput", p.result_id as result,
  case when r.id is not null then json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state, 'version', r.version) end as about,
  case when o.id is not null then json_build_object('type', o.type, 'number', o.number, 'title', o.title) end as other,
  f.name as "fileName"`

/** Whoever may not see the record, or would not see the new one, does not see what is proposed about it. */
const source = (eyes: AudienceKeys) => sql`
  proposal p
  join person m on m.organization_id = p.organization_id and m.id = p.made_by
  left join person d on d.organization_id = p.organization_id and d.id = p.decided_by
  left join record r on r.organization_id = p.organization_id and r.id = p.record_id
  left join record o on o.organization_id = p.organization_id and o.id = case when p.kind = 'link' then (p.input ->> 'to')::uuid end
    and (o.audience is null or o.audience && ${[...eyes]}::text[])
  left join file f on f.organization_id = p.organization_id and f.id = case when p.kind = 'evidence' then (p.input ->> 'fileId')::uuid end
    and ${fileSeenBy(eyes)}
  where p.organization_id = current_organization() and (r.id is null or ${seenBy(eyes)})
    and (p.audience is null or p.audience && ${[...eyes]}::text[])`

export interface ProposalsAsked {
  readonly state: ProposalState
  readonly eyes: AudienceKeys
  readonly after: readonly [at: string, id: string] | null
  readonly limit: number
}

/** Proposals in one state, oldest first. */
export async function listProposals(
  tx: Tx,
  { state, eyes, after, limit }: ProposalsAsked,
): Promise<readonly StoredProposal[]> {
  const beyond = after ? sql`and (p.made_at, p.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const found = await sql<StoredProposal>`
    select ${columns} from ${source(eyes)} and p.state = ${state} ${beyond} order by p.made_at, p.id limit ${limit + 1}`.execute(
    tx,
  )
  return found.rows
}

/** One proposal, locked where it is about to be decided. */
export async function readProposal(
  tx: Tx,
  { id, eyes, lock = false }: { id: string; eyes: AudienceKeys; lock?: boolean },
): Promise<StoredProposal | null> {
  const found = await sql<StoredProposal>`
    select ${columns} from ${source(eyes)} and p.id = ${id} ${lock ? sql`for update of p` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function countWaiting(tx: Tx): Promise<number> {
  const found = await sql<{ waiting: number }>`
    select count(*) as waiting from proposal where organization_id = current_organization() and state = 'waiting'`.execute(
    tx,
  )
  return found.rows[0]!.waiting
}

/** Whether the same step of a record waits already. */
export async function isStepWaiting(tx: Tx, record: string, move: string): Promise<boolean> {
  const found = await sql`
    select 1 from proposal
    where organization_id = current_organization() and state = 'waiting' and kind = 'move' and record_id = ${record} and move = ${move} limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}

export interface NewProposal {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly audience: AudienceKeys | null
  readonly proposed: Proposed
}

export async function insertProposal(tx: Tx, { id, at, by, audience, proposed }: NewProposal): Promise<void> {
  const { kind, type, record, move, input, reason, why } = proposed
  await sql`
    insert into proposal (organization_id, id, made_at, made_by, kind, type, record_id, move, input, reason, why, audience)
    values (current_organization(), ${id}, ${at}, ${by}, ${kind}, ${type}, ${record}, ${move}, ${JSON.stringify(input)}::jsonb,
      ${reason}, ${why}, ${audience && [...audience]}::text[])`.execute(tx)
}

export interface Decided {
  readonly id: string
  readonly state: Exclude<ProposalState, 'waiting'>
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly acceptedInput: Readonly<Record<string, unknown>> | null
  readonly result: string | null
}

export async function settleProposal(tx: Tx, settled: Decided): Promise<void> {
  const { id, state, at, by, reason, acceptedInput, result } = settled
  await sql`
    update proposal set state = ${state}, decided_at = ${at}, decided_by = ${by}, decision_reason = ${reason},
      accepted_input = ${acceptedInput && JSON.stringify(acceptedInput)}::jsonb, result_id = ${result}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

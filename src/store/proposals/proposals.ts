import { sql } from 'kysely'
import type { ProposalState, Proposed } from '#domain/proposals/proposal.ts'
import type { Tx } from '../open.ts'
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
  readonly result: string | null
  /** The record it is about as it stands now: number, title, version. */
  readonly about: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly version: number
  } | null
}

const columns = sql`
  p.id, p.made_at as at, p.made_by as "madeBy", m.name as "madeByName", p.kind, p.type, p.record_id as record, p.move, p.input,
  p.reason, p.why, p.state, p.decided_at as "decidedAt", d.name as "decidedByName", p.decision_reason as "decisionReason",
  p.result_id as result,
  case when r.id is null then null else json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state, 'version', r.version) end as about`

/** Whoever may not see the record does not see what is proposed about it. */
const source = (eyes: AudienceKeys) => sql`
  proposal p
  join person m on m.organization_id = p.organization_id and m.id = p.made_by
  left join person d on d.organization_id = p.organization_id and d.id = p.decided_by
  left join record r on r.organization_id = p.organization_id and r.id = p.record_id
  where p.organization_id = current_organization() and (r.id is null or r.audience is null or r.audience && ${[...eyes]}::text[])`

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

export async function insertProposal(
  tx: Tx,
  { id, at, by, proposed }: { id: string; at: string; by: string; proposed: Proposed },
): Promise<void> {
  const { kind, type, record, move, input, reason, why } = proposed
  await sql`
    insert into proposal (organization_id, id, made_at, made_by, kind, type, record_id, move, input, reason, why)
    values (current_organization(), ${id}, ${at}, ${by}, ${kind}, ${type}, ${record}, ${move}, ${JSON.stringify(input)}::jsonb, ${reason}, ${why})`.execute(
    tx,
  )
}

export interface Decided {
  readonly id: string
  readonly state: Exclude<ProposalState, 'waiting'>
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly result: string | null
}

export async function settleProposal(tx: Tx, { id, state, at, by, reason, result }: Decided): Promise<void> {
  await sql`
    update proposal set state = ${state}, decided_at = ${at}, decided_by = ${by}, decision_reason = ${reason}, result_id = ${result}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

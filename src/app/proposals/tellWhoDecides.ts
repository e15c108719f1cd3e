import type { Actor } from '#domain/kernel/facts.ts'
import { type AnyRecordType, mayMake } from '#domain/kernel/moves.ts'
import type { Address, Notice } from '#domain/notices/notice.ts'
import { mayComment, mayWrite, type Role, roleNames } from '#domain/people/roles.ts'
import type { ProposalKind, Proposed } from '#domain/proposals/proposal.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Tx } from '#store/open.ts'
import { readPerson } from '#store/people/persons.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { type At, eyesOf } from '../caller.ts'
import { queueAboutProposal } from '../notices/queue.ts'
import { mayEdit } from '../records/edit.ts'
import { gatherFacts } from '../records/facts.ts'
import { typeNamed } from './checkAsked.ts'

const codes = {
  create: 'proposal_new_record',
  edit: 'proposal_edit',
  move: 'proposal_step',
  comment: 'proposal_comment',
  link: 'proposal_link',
  evidence: 'proposal_evidence',
} as const satisfies Record<ProposalKind, NoticeCode>

interface Made {
  readonly id: string
  /** Whose assistant it is. */
  readonly by: string
  readonly proposed: Proposed
}

/** Tells of a proposal whoever may decide on it: it lies in their inbox, and in their mail as they chose. What no assistant proposed a tracker did. */
export async function tellWhoDecides(tx: Tx, at: At, { id, by, proposed }: Made): Promise<void> {
  const { kind, type: name, record, move } = proposed
  const type = typeNamed(name)
  const code = at.caller.actor.kind === 'system' ? 'issue_closed_elsewhere' : codes[kind]
  const values = { recordType: type.name, ...(move && { step: `${type.name}.${move}` }) }
  const addresses = await whoDecides(tx, at, { type, by, proposed })
  const notices: readonly Notice[] = addresses.map((to) => ({ to, code, values }))
  await queueAboutProposal(tx, at, { proposal: id, record, notices })
}

/**
 * Whose decision it is: the owner's, or of whoever raised it, or of whose assistant it is, the first of them who may do what is
 * proposed; where none of them may, everybody's with a role that may.
 */
async function whoDecides(
  tx: Tx,
  at: At,
  { type, by, proposed }: Pick<Made, 'by' | 'proposed'> & { readonly type: AnyRecordType },
): Promise<readonly Address[]> {
  const eyes = [...eyesOf(at.caller), `person:${by}`, 'house']
  const record = proposed.record === null ? undefined : await readRecord(tx, type, { ref: proposed.record, eyes })
  if (!record) return [{ person: by }]
  const near = [...new Set([record.owner, record.createdBy, by])].filter((id) => id !== null)
  for (const id of near) {
    const person = await readPerson(tx, id)
    if (!person?.active) continue
    if (await mayDo(tx, at, { type, record, proposed, actor: { kind: 'person', id, roles: person.roles } }))
      return [{ person: id }]
  }
  const standings = proposed.kind === 'move' ? (type.moves[proposed.move ?? '']?.by ?? []) : type.editableBy
  const roles = roleNames.filter((role) => (standings as readonly string[]).includes(role))
  return roles.length > 0 ? roles.map((role: Role) => ({ role })) : [{ person: by }]
}

interface Doing {
  readonly type: AnyRecordType
  readonly record: Stored
  readonly proposed: Proposed
  readonly actor: Extract<Actor, { kind: 'person' }>
}

async function mayDo(tx: Tx, { app, caller }: At, { type, record, proposed, actor }: Doing): Promise<boolean> {
  if (record.audience !== null && !eyesOf({ actor }).some((key) => record.audience?.includes(key))) return false
  if (proposed.kind === 'comment') return mayComment(actor.roles)
  if (!mayWrite(actor.roles)) return false
  if (proposed.kind !== 'edit' && proposed.kind !== 'move') return true
  const asked = { type, before: record, input: {}, reason: proposed.reason, needs: [] }
  const facts = await gatherFacts(tx, { app, caller: { ...caller, actor } }, asked)
  return proposed.kind === 'edit' ? mayEdit(type, facts) : mayMake(type, proposed.move ?? '', facts) === undefined
}

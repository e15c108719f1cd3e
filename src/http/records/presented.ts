import type { BulkResult } from '#app/records/bulk.ts'
import type { ListPage } from '#app/records/list.ts'
import { fieldsOf } from '#app/records/load.ts'
import type { RecordPage } from '#app/records/page.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { isOverdue } from '#domain/records/overdue.ts'
import type { Language } from '#domain/words/sentence.ts'
import { told } from '../problem.ts'

type Item = ListPage['items'][number]

/** A row of a list: people as `{id, name}`, overdue by the organization's own day. */
export function presentedItem({ owner, ownerName, audience: _, ...item }: Item, today: string) {
  return { ...item, owner: owner && { id: owner, name: ownerName }, overdue: isOverdue(item, today) }
}

/** A record's page: envelope and fields apart, every move with its sentences. */
export function presentedPage(type: AnyRecordType, page: RecordPage, language: Language) {
  const { record, names, today } = page
  const person = (id: string | null) => id && { id, name: names[id] ?? null }
  return {
    id: record.id,
    type: record.type,
    number: record.number,
    title: record.title,
    state: record.state,
    status: record.status,
    owner: person(record.owner),
    due: record.due,
    overdue: isOverdue(record, today),
    version: record.version,
    createdAt: record.createdAt,
    createdBy: person(record.createdBy),
    updatedAt: record.updatedAt,
    fields: fieldsOf(type, record),
    masked: page.masked,
    names,
    today,
    moves: page.moves.map((move) => ({ ...move, refusals: move.refusals.map((refusal) => told(refusal, language)) })),
    debts: page.debts.map((refusal) => told(refusal, language)),
    may: { edit: page.mayEdit },
  }
}

/** What became of one record of many. */
export function presentedResult({ refusals, ...result }: BulkResult, language: Language) {
  return { ...result, ...(refusals && { refusals: refusals.map((refusal) => told(refusal, language)) }) }
}

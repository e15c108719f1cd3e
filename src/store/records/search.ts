import { sql } from 'kysely'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { send } from '../conversation.ts'
import { searchedText } from '../documentControl/searchedText.ts'
import type { Tx } from '../open.ts'
import type { Stored } from './stored.ts'

/** How many matches a search names at most; a list that was cut says so. */
export const MOST_MATCHES = 500
const LONGEST_WORD = 60
const MOST_WORDS = 8

/** The words of a text as they are searched: small letters, no accents, letters and digits only. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].map((word) => word.slice(0, LONGEST_WORD))
}

/**
 * The words a record is found by: those of its title, its numbers and every text field.
 * @param text what is written beside its fields
 */
export function searchedWords(type: AnyRecordType, record: Stored, text = ''): string[] {
  const texts = Object.entries(type.fields as Record<string, Field>)
    .filter(([, field]) => field.kind === 'text')
    .map(([name]) => record[name])
  return wordsOf([record.title, record.number, ...texts, text].filter(Boolean).join(' '))
}

/** Keeps a record's words beside it, in the same transaction: its numbers, old and new, every text field, and the text of a document. */
export async function indexWords(tx: Tx, type: AnyRecordType, record: Stored): Promise<void> {
  const words = searchedWords(type, record, await searchedText(tx, type, record))
  send(
    tx,
    sql`
    insert into search_document (organization_id, record_id, type, touched_at, document)
    values (current_organization(), ${record.id}, ${type.name}, ${record.updatedAt},
      array_to_tsvector(${words}::text[] || ('o' || replace(current_organization()::text, '-', ''))))
    on conflict (organization_id, record_id) do update set touched_at = excluded.touched_at, document = excluded.document`,
  )
}

/** A text as a query for every word of it, each taken as the beginning of one; null: there is no word in it. */
export function wordsAsked(text: string): string | null {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ')
}

/** Ids of the records that hold every word, each taken as the beginning of one; at most MOST_MATCHES. */
export async function searchRecords(tx: Tx, type: AnyRecordType, text: string): Promise<string[]> {
  const query = wordsAsked(text)
  if (query === null) return []
  const found = await sql<{
    id: string
  }>`select search_records(${type.name}, ${query}::tsquery, ${MOST_MATCHES}) as id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

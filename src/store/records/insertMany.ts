import { sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'
import { columnsOf, pairsFrom, tableOf } from './columns.ts'
import { searchedWords } from './search.ts'
import type { Stored } from './stored.ts'
import { numberOrder } from './write.ts'

/**
 * Adds many records at once: envelopes, bodies and search words, three statements for all of them. They come without child rows.
 * Takes no lock that others wait for.
 * @param records some hundreds at a time
 */
export async function insertMany(
  tx: Tx,
  { organization, type }: { organization: string; type: AnyRecordType },
  records: readonly Stored[],
): Promise<void> {
  const envelopes = records.map((record) => envelopeOf(organization, record))
  // Unqualified, "record" would be the language's own word for any row.
  await sql`
    insert into record select * from jsonb_populate_recordset(null::public.record, ${JSON.stringify(envelopes)}::jsonb)`.execute(
    tx,
  )
  const columns = columnsOf(type.fields)
  const bodies = records.map((record) => ({
    organization_id: organization,
    record_id: record.id,
    ...Object.fromEntries(pairsFrom(columns, record).filter(([, value]) => value !== null)),
  }))
  const body = sql.table(tableOf(type))
  await sql`insert into ${body} select * from jsonb_populate_recordset(null::${body}, ${JSON.stringify(bodies)}::jsonb)`.execute(
    tx,
  )
  await indexAll(tx, type, records)
}

function envelopeOf(organization: string, record: Stored) {
  return {
    organization_id: organization,
    id: record.id,
    type: record.type,
    number: record.number,
    number_order: numberOrder(record.number),
    title: record.title,
    state: record.state,
    status: record.status,
    owner_id: record.owner,
    due: record.due,
    audience: record.audience,
    version: record.version,
    created_at: record.createdAt,
    created_by: record.createdBy,
    updated_at: record.updatedAt,
  }
}

async function indexAll(tx: Tx, type: AnyRecordType, records: readonly Stored[]): Promise<void> {
  const documents = records.map((record) => ({
    record_id: record.id,
    touched_at: record.updatedAt,
    words: searchedWords(type, record).map((word) => word.toWellFormed()),
  }))
  await sql`
    insert into search_document (organization_id, record_id, type, touched_at, document)
    select current_organization(), record_id, ${type.name}, touched_at,
      array_to_tsvector(words || ('o' || replace(current_organization()::text, '-', '')))
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as d (record_id uuid, touched_at timestamptz, words text[])`.execute(
    tx,
  )
}

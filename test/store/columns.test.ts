import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Field } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import { columnsOf, rowsTablesOf, tableOf } from '#store/records/columns.ts'
import { listings } from '#store/records/listings.ts'
import { testDatabase } from '../database.ts'

const database = { url: '', drop: async () => {} }
let client: pg.Client

beforeAll(async () => {
  Object.assign(database, await testDatabase())
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function columnTypes(table: string): Promise<Record<string, string>> {
  const { rows } = await client.query(
    "select column_name, udt_name from information_schema.columns where table_schema = 'public' and table_name = $1",
    [table],
  )
  return Object.fromEntries(rows.map((row) => [row.column_name, row.udt_name]))
}

const typeOfKind: Readonly<Record<Exclude<Field['kind'], 'rows'>, readonly string[]>> = {
  text: ['text'],
  number: ['numeric', 'int4'],
  choice: ['text'],
  choices: ['_text'],
  check: ['bool'],
  day: ['date'],
  instant: ['timestamptz'],
  person: ['uuid'],
  link: ['uuid'],
  file: ['uuid'],
  answer: ['text'],
}

describe.each(Object.values(recordTypes))('the tables of $name match its definition', (type) => {
  test('the body has a column per field, of the kind’s type, and no others', async () => {
    await expectColumns(tableOf(type), type.fields as Record<string, Field>, ['organization_id', 'record_id'])
  })

  test('so has each table of child rows', async () => {
    for (const { name, table } of rowsTablesOf(type)) {
      const field = (type.fields as Record<string, Field>)[name]
      await expectColumns(table, field?.kind === 'rows' ? field.of : {}, [
        'organization_id',
        'record_id',
        'id',
        'position',
      ])
    }
  })

  test('every sort of its list walks an index that begins with organization and ends with the id', async () => {
    const { rows } = await client.query(
      "select indexdef from pg_indexes where schemaname = 'public' and tablename in ('record', $1)",
      [tableOf(type)],
    )
    const indexes = rows.map((row) => row.indexdef as string)
    const ends = { record: 'id)', [tableOf(type)]: 'record_id)' }
    const needed = {
      number: 'number_order',
      rank: 'rank_key',
      updated: 'updated_at',
      created: 'created_at',
      registered: 'registered_at',
      target: 'target_date',
      closed: 'closed_at',
      occurred: 'occurred_at',
    }
    for (const sort of Object.keys(listings[type.name]?.sorts ?? {})) {
      const column = needed[sort as keyof typeof needed] ?? sort
      const found = indexes.some(
        (index) =>
          index.includes('(organization_id') &&
          index.includes(column) &&
          Object.values(ends).some((end) => index.trim().endsWith(end)),
      )
      expect(found, `${sort} has no index of its own`).toBe(true)
    }
  })
})

async function expectColumns(
  table: string,
  fields: Readonly<Record<string, Field>>,
  keys: readonly string[],
): Promise<void> {
  const actual = await columnTypes(table)
  const expected = columnsOf(fields).flatMap(({ name, columns }) =>
    columns.map((column) => [column, typeOfKind[fields[name]!.kind as 'text']] as const),
  )
  expect(Object.keys(actual).sort()).toEqual([...keys, ...expected.map(([column]) => column)].sort())
  for (const [column, types] of expected) expect(types, `${table}.${column}`).toContain(actual[column])
}

import { Kysely, PostgresDialect, type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { lossOf, surviveLosses } from './connection.ts'
import { Conversation } from './conversation.ts'
import { fillingOf } from './filling.ts'
import { OnePacket } from './onePacket.ts'

/**
 * A transaction inside one organization, or outside all of them. Statements are written with Kysely's `sql` tag, so every
 * value is a parameter; table names are literals of this room, and no other room sees SQL.
 */
export type Tx = QueryExecutorProvider

/** Who asks: the organization whose rows are visible, as a uuid. */
export interface Tenant {
  readonly organization: string
}

export interface Store {
  /**
   * One transaction in one organization: row level security shows its rows and no others. `work` is done again, whole, when the
   * database ended a deadlock with it, so it may change nothing outside the transaction.
   */
  inside<T>(tenant: Tenant, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The same, read-only and from one moment: what others write meanwhile is not seen. For what takes long and must agree with itself. */
  reading<T>(tenant: Tenant, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction without an organization: only tables without a tenant answer (identities, sessions, jobs, look-ups by hash). */
  outside<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * One statement that is its own transaction, for the look-ups every request begins with: functions of the database that find
   * the organization themselves. Nothing else: there is no organization, and the account is the owner's.
   */
  alone<T>(work: (db: QueryExecutorProvider) => Promise<T>): Promise<T>
  /** A pool with pg's own types (Date for instants), for libraries that bring their own SQL: sign-in and jobs. */
  readonly libraryPool: pg.Pool
  /** Whether the application's own database role exists; without it row level security holds by FORCE alone. */
  readonly hasApplicationRole: boolean
  close(): Promise<void>
}

export interface StoreOptions {
  /** A PostgreSQL connection string; over a unix socket for the database Meliora brings along. */
  readonly url: string
  /** The most connections this process opens for its own work. */
  readonly connections?: number
  /** To be filled at a stroke by one writer, as the demo is: a commit does not wait for the disk, a statement is planned once. */
  readonly filling?: boolean
}

export const applicationRole = 'meliora_app'

/** Opens the store. Migrations are another step (`migrate`), so that a second server may open without migrating. */
export async function openStore({ url, connections = 16, filling = false }: StoreOptions): Promise<Store> {
  const types = { getTypeParser: parserOf as never }
  const stream = () => new OnePacket()
  const pool = surviveLosses(new pg.Pool({ connectionString: url, max: connections, types, stream, pipeline: true }))
  const libraryPool = surviveLosses(new pg.Pool({ connectionString: url, max: 4 }))
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
  const hasApplicationRole = await roleExists(db)
  const role = hasApplicationRole ? sql`set_config('role', ${applicationRole}, true),` : sql``
  const haste = filling
    ? sql`set_config('synchronous_commit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true),`
    : sql``
  // Our statements are short: compiling them, as some servers do by default, costs more than running them.
  const settings = (organization: string) =>
    sql`select ${role} ${haste} set_config('jit', 'off', true), set_config('meliora.organization', ${organization}, true)`
  const { open, settled } = filling ? fillingOf(pool) : unhurried(pool)

  const run = async <T>(organization: string, work: (tx: Tx) => Promise<T>, begin = sql`begin`) => {
    try {
      return await within(await open(), [begin, settings(organization)], work)
    } catch (failure) {
      throw lossOf(failure)
    }
  }

  return {
    hasApplicationRole,
    libraryPool,
    inside: ({ organization }, work) => againAfterDeadlock(() => run(organization, work)),
    reading: ({ organization }, work) =>
      run(organization, work, sql`start transaction isolation level repeatable read read only`),
    outside: (work) => run('', work),
    alone: async (work) => {
      try {
        await settled()
        return await work(db)
      } catch (failure) {
        throw lossOf(failure)
      }
    },
    close: async () => {
      try {
        await settled()
      } finally {
        await db.destroy()
        await libraryPool.end()
      }
    },
  }
}

const unhurried = (pool: pg.Pool) => ({
  open: async () => new Conversation(await pool.connect()),
  settled: async () => {},
})

/** All of it or nothing. */
async function within<T>(
  conversation: Conversation,
  begin: readonly RawBuilder<unknown>[],
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    conversation.begin(...begin)
    const result = await work(conversation)
    await conversation.commit()
    return result
  } catch (failure) {
    await conversation.rollback()
    throw failure
  } finally {
    conversation.release()
  }
}

const DEADLOCKS_MET = 3

/** Two writers that waited for each other: the database undid one of them whole, so it may simply be done again. */
async function againAfterDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let met = 1; ; met++) {
    try {
      return await work()
    } catch (failure) {
      if ((failure as { code?: string }).code !== DEADLOCK || met === DEADLOCKS_MET) throw failure
    }
  }
}

const DEADLOCK = '40P01'

async function roleExists(db: Kysely<Record<string, never>>): Promise<boolean> {
  const found = await sql`
    select 1 from pg_roles where rolname = ${applicationRole} and pg_has_role(current_user, oid, 'MEMBER')`.execute(db)
  return found.rows.length === 1
}

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const NUMERIC = 1700

/** One place for types: days and instants are text (ISO 8601), counts are numbers. */
export function parserOf(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === INT8 || oid === NUMERIC) return Number
  if (oid === DATE) return String
  if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
  return pg.types.getTypeParser(oid, format as 'text')
}

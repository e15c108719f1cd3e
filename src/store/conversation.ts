import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  PostgresAdapter,
  PostgresQueryCompiler,
  type QueryExecutor,
  type QueryExecutorProvider,
  type QueryResult,
  type RawBuilder,
} from 'kysely'
import type pg from 'pg'

const [compiler, adapter] = [new PostgresQueryCompiler(), new PostgresAdapter()]

/** What the database answers to every statement after one that failed: it says nothing of why. */
const ABORTED = '25P02'

/**
 * One transaction on one connection. Statements go out when they are given and are answered in order, so what is asked together is
 * one journey to the database and back (docs/adr/0036-one-journey.md).
 */
export class Conversation implements DatabaseConnection, QueryExecutorProvider {
  readonly #client: pg.PoolClient
  readonly #nameOf: ((text: string) => string) | undefined
  readonly #executor: QueryExecutor
  /** Of the first statement that failed. */
  #failure: unknown
  #before: Promise<unknown> = Promise.resolve()
  #end: 'committed' | 'undone' | undefined
  #isLost = false

  /** @param nameOf under which name a statement stays planned; without it each is planned anew */
  constructor(client: pg.PoolClient, nameOf?: (text: string) => string) {
    this.#client = client
    this.#nameOf = nameOf
    this.#executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(this) })
  }

  getExecutor(): QueryExecutor {
    return this.#executor
  }

  /** Sends what must be done before anything else is: should it fail, so does all that follows. */
  begin(...statements: readonly RawBuilder<unknown>[]): void {
    for (const statement of statements) {
      const { sql: text, parameters } = statement.compile(this)
      this.after(this.#ask(text, parameters))
    }
  }

  /** What must have been done before any answer is believed. */
  after(done: Promise<unknown>): void {
    this.#before = Promise.all([this.#before, done])
    this.#before.catch((failure) => {
      this.#failure ??= failure
      this.#isLost = true
    })
  }

  async executeQuery<R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#end) throw new TooLate(this.#end)
    const [{ command, rowCount, rows }] = await Promise.all([this.#ask(text, parameters), this.#before])
    return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) }
  }

  // biome-ignore lint/correctness/useYield: what Kysely asks of every connection, and nobody of this one
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Long answers are read page by page.')
  }

  async commit(): Promise<void> {
    this.#end = 'committed'
    const [{ command }] = await Promise.all([this.#ask('commit', []), this.#before])
    // A statement failed that nobody waited for.
    if (command === 'ROLLBACK') throw this.#failure ?? new Error('The transaction was undone.')
  }

  /** Undoes all of it; a connection that cannot is not used again. */
  async rollback(): Promise<void> {
    this.#end = 'undone'
    await this.#ask('rollback', []).catch(() => {
      this.#isLost = true
    })
  }

  release(): void {
    this.#client.release(this.#isLost)
  }

  async #ask(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    try {
      if (this.#nameOf) return await this.#client.query({ text, values: [...values], name: this.#nameOf(text) })
      return await this.#client.query(text, [...values])
    } catch (failure) {
      if ((failure as { code?: string }).code === ABORTED && this.#failure) throw this.#failure
      this.#failure ??= failure
      throw failure
    }
  }
}

/** Somebody did not wait for what they began: it must not get into whatever the connection is used for next. */
class TooLate extends Error {
  override readonly name = 'TooLate'
  readonly end: 'committed' | 'undone'

  constructor(end: 'committed' | 'undone') {
    super('A statement came after the end of its transaction.')
    this.end = end
  }
}

/**
 * Writes what nobody asks the answer of: it is on its way with what follows it. Should it fail, what follows fails with its failure,
 * the commit at the latest. Of a transaction that was undone nothing is missing; sent after a commit it ends the program, as what nobody
 * could be told of must not be lost.
 */
export function send(tx: QueryExecutorProvider, statement: RawBuilder<unknown>): void {
  statement.execute(tx).catch((failure) => {
    if (failure instanceof TooLate && failure.end === 'committed') throw failure
  })
}

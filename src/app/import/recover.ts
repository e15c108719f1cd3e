import { improvement } from '#domain/records/improvement/improvement.ts'
import { changeImport, lockAbandoned, type StoredImport } from '#store/import/imports.ts'
import type { Tx } from '#store/open.ts'
import { giveBackNumbers } from '#store/records/numbers.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { ABANDONED_AFTER } from './attempt.ts'
import { readAgain } from './readAgain.ts'

/**
 * Takes up what a server left behind when it died: a file half read is read again; an acceptance that did not come about, or an
 * undoing, stands where it stood before, and the numbers set aside for it are given back.
 */
export async function recover(app: App, caller: Caller): Promise<void> {
  const toRead = await app.store.inside(caller, async (tx) => {
    const abandoned = await lockAbandoned(tx, ABANDONED_AFTER)
    for (const each of abandoned) await putBack(tx, each)
    return abandoned.filter(({ state }) => state === 'reading')
  })
  for (const { id } of toRead) await readAgain(app, caller, { id })
}

/** Where an import stood before the work on it began. The work itself was one transaction, so nothing of it is there. */
export async function putBack(
  tx: Tx,
  { id, state, numbersYear, numbersFirst, rowsTaken }: StoredImport,
): Promise<void> {
  if (state === 'undoing') return changeImport(tx, id, { state: 'accepted' }, null)
  if (state !== 'accepting') return changeImport(tx, id, {}, null)
  if (numbersYear !== null && numbersFirst !== null && rowsTaken !== null)
    await giveBackNumbers(tx, improvement, { year: numbersYear, first: numbersFirst, count: rowsTaken })
  await changeImport(tx, id, { state: 'ready', numbersYear: null, numbersFirst: null, rowsTaken: null }, null)
}

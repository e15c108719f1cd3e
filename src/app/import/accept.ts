import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { dayOf } from '#domain/time/days.ts'
import type { ImportPreview } from '#feeds/spreadsheet/previewImport.ts'
import { newId } from '#store/ids.ts'
import { changeImport, readImport, type StoredImport } from '#store/import/imports.ts'
import { isAnyAtWork, registerMark } from '#store/import/known.ts'
import type { Tx } from '#store/open.ts'
import { type NumberRange, reserveNumbers } from '#store/records/numbers.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { againstAccepting } from './against.ts'
import { patiently } from './attempt.ts'
import { bringIn } from './bringIn.ts'
import { carriedOut } from './carriedOut.ts'
import { assertMayImport } from './mayImport.ts'
import { readView } from './read.ts'
import { readAgain } from './readAgain.ts'
import type { ImportView } from './view.ts'

/** An acceptance that has begun: nobody else may begin another. */
export interface Begun {
  readonly stored: StoredImport
  readonly preview: ImportPreview
  readonly numbers: NumberRange
}

/**
 * Takes an import into the register: all of it or nothing. What takes long locks nothing others wait for: numbers are set aside
 * first, in a moment; rows are written in one long transaction; the trail is linked in its last moment.
 * @throws Refused notAllowed, notFound, notNow with all that is undecided
 */
export async function acceptImport(app: App, caller: Caller, id: string): Promise<ImportView> {
  assertMayImport(caller)
  const worker = newId()
  const begun = await begin(app, caller, { id: idFrom(id, 'id'), worker })
  if (begun === 'outdated') {
    await readAgain(app, caller, { id })
    throw new Refused('notNow', [refuse('import_outdated')])
  }
  const at = { app, caller, id: begun.stored.id, worker }
  await patiently(carriedOut(at, (progress) => bringIn(at, begun, progress)))
  return readView(app, caller, id)
}

function begin(app: App, caller: Caller, { id, worker }: { id: string; worker: string }): Promise<Begun | 'outdated'> {
  return app.store
    .inside(caller, async (tx) => {
      const stored = found(await readImport(tx, id, { lock: true }))
      const preview = stored.preview as ImportPreview | null
      const against = againstAccepting({ state: stored.state, preview })
      if (against.length > 0 || !preview) throw new Refused('notNow', against)
      // Once the numbers are counted, every other import waits here and then sees this one.
      const numbers = await setAside(tx, app, preview.plan.summary.toImport)
      if (await isAnyAtWork(tx)) throw new Refused('notNow', [refuse('import_other_at_work')])
      if ((await registerMark(tx)) !== stored.registerMark) throw new Outdated()
      const { year, first, count } = numbers
      await changeImport(
        tx,
        id,
        { state: 'accepting', numbersYear: year, numbersFirst: first, rowsTaken: count, rowsDone: 0 },
        worker,
      )
      return { stored, preview, numbers }
    })
    .catch((failure) => {
      if (failure instanceof Outdated) return 'outdated' as const
      throw failure
    })
}

/** Rolls the counted numbers back. */
class Outdated extends Error {}

async function setAside(tx: Tx, app: App, count: number): Promise<NumberRange> {
  const { timeZone } = await readSettings(tx)
  const year = Number(dayOf(app.now(), timeZone).slice(0, 4))
  return reserveNumbers(tx, improvement, { year, count })
}

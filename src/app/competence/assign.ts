import { training } from '#domain/records/training/training.ts'
import { dayOf } from '#domain/time/days.ts'
import { type Needed, requiresAnything, trainingsNeeded } from '#store/competence/needed.ts'
import type { Tx } from '#store/open.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import { readSettings } from '#store/settings.ts'
import { type At, asHouse } from '../caller.ts'
import { createWithin } from '../records/create.ts'

/** How many trainings one transaction assigns; what is left comes with the next. */
export const AT_ONCE = 200

/**
 * Assigns the training somebody needs and has not (C-189, C-345): to these people, or to everyone. Answers how many. Before the
 * trail's head is locked, `readyToAssign` has been asked.
 */
export async function assignWithin(
  tx: Tx,
  at: At,
  asked: { readonly people?: readonly string[]; readonly again?: string } = {},
): Promise<number> {
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const needed = await trainingsNeeded(tx, { today, timeZone, most: AT_ONCE, ...asked })
  for (const each of needed) await createWithin(tx, asHouse(at), { type: training, input: inputOf(each) })
  return needed.length
}

function inputOf({ title, person, competence, because, dueOn }: Needed) {
  return { title, person, competence, because, dueOn }
}

/**
 * What a change of people asks for: the numbers are locked before its own trail entries are written, what is needed assigned after.
 * Whoever joins or takes a role has the training from the same moment on.
 */
export async function withTraining(
  tx: Tx,
  at: At,
  { people, write }: { readonly people: readonly string[]; write(): Promise<unknown> },
): Promise<void> {
  const isAnythingRequired = await readyToAssign(tx, at)
  await write()
  if (isAnythingRequired) await assignWithin(tx, at, { people })
}

/** Locks the numbers of trainings before the trail, where somebody may be assigned one: numbers first, always (design §4). */
export async function readyToAssign(tx: Tx, { app }: At): Promise<boolean> {
  if (!(await requiresAnything(tx))) return false
  const { timeZone } = await readSettings(tx)
  await lockNumbers(tx, training, Number(dayOf(app.now(), timeZone).slice(0, 4)))
  return true
}

import { competence } from '#domain/records/competence/competence.ts'
import type { Training } from '#domain/records/training/fields.ts'
import { training } from '#domain/records/training/training.ts'
import { underWayFor, validBeside } from '#store/competence/trainings.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { type At, asHouse } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { assignWithin } from './assign.ts'

/** What is required is assigned to all who need it, again where its content changed; what is no longer required is called off. */
export async function followCompetence(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  if (verb === 'enact') await assignWithin(tx, at)
  if (verb === 'retrain') await assignWithin(tx, at, { again: after.id })
  if (verb !== 'retire') return
  for (const { id, version } of await underWayFor(tx, after.id)) {
    const steps = [{ move: 'cancel', input: {}, reason: after.number ?? competence.label.en }]
    await onward(tx, asHouse(at), { type: training, ref: id, version, steps })
  }
}

/** An effect that was seen makes it valid at once; a newly valid one takes the place of the one before. */
export async function followTraining(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const { id, version, person, competence: of, effective } = after as Stored & Training
  if (verb === 'checkEffect' && effective?.answer === 'yes')
    await onward(tx, at, { type: training, ref: id, version, steps: [{ move: 'confirm', input: {} }] })
  if (verb !== 'confirm' || person === null || of === null) return
  for (const other of await validBeside(tx, { id, person, competence: of })) {
    const steps = [{ move: 'expire', input: {} }]
    await onward(tx, asHouse(at), { type: training, ref: other.id, version: other.version, steps })
  }
}

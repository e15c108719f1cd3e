import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { draftWithin } from '../nonconformities/draftNonconformities.ts'
import type { Moved } from '../records/consequences.ts'
import { askForDuties } from './askForDuties.ts'

/** Moves that say, or confirm, under which law a system falls. */
const classifying: readonly string[] = ['discover', 'classify', 'startDesign']

/**
 * What moves of an AI system bring about: found in operation without an approval, it is a nonconformity at once (C-164); its class and
 * our roles make the law's duties tasks.
 */
export async function followSystem(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const system = after as Stored & AiSystem
  if (verb === 'discover' && system.audience === null) await draftUnapproved(tx, at, system)
  if (classifying.includes(verb)) await askForDuties(tx, at, { system, onward })
}

async function draftUnapproved(tx: Tx, { app, caller }: At, found: Stored & AiSystem): Promise<void> {
  const { timeZone } = await readSettings(tx)
  const { deploymentApprovedOn: approvedOn } = found
  if (approvedOn !== null && approvedOn <= dayOf(app.now(), timeZone)) return
  await draftWithin(
    tx,
    { app, organization: caller.organization },
    {
      rule: 'unapproved',
      key: `unapproved:${found.id}`,
      sources: [{ type: 'aiSystem', id: found.id }],
      subject: [found.number, found.title].filter(Boolean).join(' '),
      day: null,
    },
  )
}

import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { draftWithin } from '../nonconformities/draftNonconformities.ts'
import type { Moved } from '../records/consequences.ts'

/** What moves of an AI system bring about: found in operation without an approval, it is a nonconformity at once (C-164). */
export async function followSystem(tx: Tx, at: At, { verb, after }: Moved): Promise<void> {
  const found = after as Stored & AiSystem
  if (verb === 'discover' && found.audience === null) await draftUnapproved(tx, at, found)
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

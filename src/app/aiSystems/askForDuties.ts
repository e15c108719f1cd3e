import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { dutyKey, dutyTask, systemDuties } from '#domain/records/aiSystem/dutyTasks.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { task } from '#domain/records/task/task.ts'
import { dayOf } from '#domain/time/days.ts'
import { dutyWords } from '#domain/words/dutyWords.ts'
import { filled } from '#domain/words/language.ts'
import { dutiesKept, keepDuty } from '#store/aiSystems/duties.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import type { Onward } from '../records/consequences.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/**
 * Makes the duties of the EU AI Act that follow from class and role tasks of the system's owner, each once, and calls off those that
 * follow no more (C-013, C-007). Nobody but the law says so: the system does it.
 */
export async function askForDuties(
  tx: Tx,
  { app, caller }: At,
  { system, onward }: { readonly system: Stored & AiSystem; readonly onward: Onward },
): Promise<void> {
  const { language, timeZone } = await readSettings(tx)
  const at: At = { app, caller: { ...caller, actor: { kind: 'system' }, language } }
  const named = [system.number, system.title].filter(Boolean).join(' ')
  const kept = await dutiesKept(tx, system.id)
  const duties = new Map(systemDuties(system).map((duty) => [dutyKey(duty), duty]))
  const standing = new Set(kept.filter(({ state }) => state !== 'cancelled').map(({ duty }) => duty))
  const about = { system: named, owner: system.owner, today: dayOf(app.now(), timeZone), language }
  for (const [key, duty] of duties) {
    if (standing.has(key)) continue
    const from = { type: aiSystem, ref: system.id }
    const made = await raiseFromWithin(tx, at, { type: task, input: dutyTask(duty, about), from })
    await keepDuty(tx, { system: system.id, duty: key, task: made.id })
  }
  const reason = filled(dutyWords.goneBecause[language], { system: named })
  for (const { task: ref, version } of kept.filter(({ duty, state }) => state === 'open' && !duties.has(duty)))
    await onward(tx, at, { type: task, ref, version, steps: [{ move: 'cancel', input: {}, reason }] })
}

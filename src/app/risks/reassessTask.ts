import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { task } from '#domain/records/task/task.ts'
import type { Trigger } from '#domain/risks/scales.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { filled } from '#domain/words/language.ts'
import { riskTaskWords, triggerWords } from '#domain/words/riskTaskWords.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/** How long somebody has to look again. */
const DAYS = 14
const LONGEST_TITLE = 300

export interface ToLookAt {
  readonly type: AnyRecordType
  readonly id: string
  /** Its number and title. */
  readonly subject: string
  readonly owner: string
  readonly words: keyof typeof riskTaskWords
  readonly trigger: Trigger
  /** The record that asks for it, or a day. */
  readonly because: string
}

/** A task for whoever answers for it: look at this again, and why. It follows from what is to be looked at. */
export async function giveReassessTask(tx: Tx, at: At, asked: ToLookAt): Promise<void> {
  const { language, timeZone } = await readSettings(tx)
  const { type, id, subject, owner, words, trigger, because } = asked
  await raiseFromWithin(tx, at, {
    type: task,
    input: {
      title: filled(riskTaskWords[words][language], { subject }).slice(0, LONGEST_TITLE),
      description: filled(triggerWords[trigger][language], { because }),
      kind: words === 'impact' ? 'impactAssessment' : 'riskAssessment',
      owner,
      dueOn: addDays(dayOf(at.app.now(), timeZone), DAYS),
    },
    from: { type, ref: id },
  })
}

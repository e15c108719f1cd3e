import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import type { ChangeSignal } from '#domain/records/changeSignal/fields.ts'
import { type SignalTask, tasksOf } from '#domain/records/changeSignal/follows.ts'
import type { SignalDisposition } from '#domain/records/changeSignal/kinds.ts'
import { recordTypes } from '#domain/records/index.ts'
import { task } from '#domain/records/task/task.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { dayOf } from '#domain/time/days.ts'
import { signalTaskWords } from '#domain/words/contextWords.ts'
import { filled } from '#domain/words/language.ts'
import type { Tx } from '#store/open.ts'
import { linkedTypes } from '#store/records/linked.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

type Signal = Stored & ChangeSignal

/**
 * What a decided signal becomes is made and linked in the same transaction (C-001): an improvement, a risk, or a task; a law and a
 * strategic shift give tasks beside (C-054, C-057). What somebody raised from it before the decision is not made twice.
 */
export async function followSignal(tx: Tx, at: At, { verb, after }: { verb: string; after: Stored }): Promise<void> {
  if (verb !== 'decide') return
  const signal = after as Signal
  const { language, timeZone } = await readSettings(tx)
  const from = { type: changeSignal, ref: signal.id }
  const become = signal.disposition === null ? undefined : recordTypes[made[signal.disposition] ?? '']
  if (become && !(await linkedTypes(tx, signal.id)).has(become.name))
    await raiseFromWithin(tx, at, { type: become, input: { title: signal.title }, from })
  for (const each of tasksOf(signal, dayOf(at.app.now(), timeZone)))
    await raiseFromWithin(tx, at, { type: task, input: { ...said(each, signal, language), owner: signal.owner }, from })
}

/** Dispositions that are a record of their own; the others are a task. */
const made: Partial<Record<SignalDisposition, string>> = { improvement: 'improvement', risk: 'risk' }
const LONGEST_TITLE = 300

function said({ words, kind, requirement, dueOn }: SignalTask, { title, number }: Signal, language: 'en' | 'de') {
  const clause = requirement === null ? '' : (requirementOptions[requirement]?.[language] ?? requirement)
  return {
    title: filled(signalTaskWords[words][language], { title, clause }).slice(0, LONGEST_TITLE),
    description: number,
    kind,
    dueOn,
  }
}

import { recordTypes } from '#domain/records/index.ts'
import { draftInput, type Found } from '#domain/records/nonconformity/drafting.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { mandatoryOverdue } from '#store/competence/overdue.ts'
import { newId } from '#store/ids.ts'
import { metricsUnread, minorsRepeated, systemsInBreach, trainingsOverdue } from '#store/nonconformities/breaches.ts'
import { draftedAmong, isDrafted, noteDraft } from '#store/nonconformities/drafts.ts'
import type { Tx } from '#store/open.ts'
import { holdRecords } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { linkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/**
 * Drafts what rules find (C-161…C-164): once for each thing, in a transaction of its own, for a person to confirm or reject. Answers
 * how many are new.
 */
export async function draftNonconformities(app: App, organization: string): Promise<number> {
  const found = await app.store.inside({ organization }, (tx) => foundToday(tx, app))
  await inTurn(found, 'Drafting nonconformities', (each) => draftOne(app, organization, each))
  return found.length
}

async function foundToday(tx: Tx, app: App): Promise<Found[]> {
  const today = await todayIn(tx, app)
  const all = [
    ...(await systemsInBreach(tx, today)),
    ...(await metricsUnread(tx, today)),
    ...(await trainingsOverdue(tx, today)),
    ...(await mandatoryOverdue(tx, today)),
    ...(await minorsRepeated(tx, today)),
  ]
  const drafted = await draftedAmong(
    tx,
    all.map(({ key }) => key),
  )
  return all.filter(({ key }) => !drafted.has(key))
}

async function draftOne(app: App, organization: string, found: Found): Promise<void> {
  await app.store.inside({ organization }, async (tx) => draftWithin(tx, { app, organization }, found))
}

interface Place {
  readonly app: App
  readonly organization: string
}

/** Drafts what was found, unless it was drafted before, within a transaction at work: nobody but the rule says it. */
export async function draftWithin(tx: Tx, { app, organization }: Place, found: Found): Promise<void> {
  if (await isDrafted(tx, found.key)) return
  const { language } = await readSettings(tx)
  await draft(tx, { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } }, found)
}

/** The draft follows from everything it is about. */
async function draft(tx: Tx, at: At, found: Found): Promise<void> {
  const [first, ...others] = found.sources
  if (!first) throw new Error(`The rule ${found.rule} found nothing in particular.`)
  await holdRecords(
    tx,
    found.sources.map(({ id }) => id),
  )
  const id = newId()
  const input = draftInput(found, { today: await todayIn(tx, at.app), language: at.caller.language })
  const from = { type: recordTypes[first.type]!, ref: first.id }
  await raiseFromWithin(tx, at, { type: nonconformity, input, id, from })
  for (const { id: to } of others)
    await linkWithin(tx, at, { id: newId(), from: { type: nonconformity, id }, relation: 'follows', to })
  await noteDraft(tx, { key: found.key, nonconformity: id, at: at.app.now() })
}

async function todayIn(tx: Tx, app: App): Promise<Day> {
  const { timeZone } = await readSettings(tx)
  return dayOf(app.now(), timeZone)
}

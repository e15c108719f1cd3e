import { improvement as improvementType } from '#domain/records/improvement/improvement.ts'
import { isAtRest } from '#domain/records/improvement/stages.ts'
import { dayOf } from '#domain/time/days.ts'
import { signalSource, signalTitle } from '#domain/words/signalTitles.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { holdRecords } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import { insertEvidence, insertSignal, type Sighting } from '#store/signals/kept.ts'
import { lockLook } from '#store/signals/look.ts'
import { noteRaised, standingOf } from '#store/signals/standing.ts'
import { addLinkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { createWithin } from '../records/create.ts'
import { load } from '../records/load.ts'
import { idFromHash } from './finding.ts'

export interface Attention {
  /** The improvement whose effect fades, by id. */
  readonly improvement: string
  /** The metric that says so, by id. */
  readonly metric: string
  /** What was seen, in the organization's language. */
  readonly sentence: string
}

/**
 * Reopens attention where an improvement no longer holds (F14): one candidate that follows from the improvement and its metric; while
 * that is open, the same again is further evidence of it. Within a transaction at work. Answers the candidate's id.
 */
export async function raiseAttention(tx: Tx, at: At, attention: Attention): Promise<string> {
  await lockLook(tx)
  const found = await sightingOf(tx, at, attention)
  const now = at.app.now()
  const before = (await standingOf(tx, [found.key])).get(found.key)
  if (before?.improvement && before.state !== null && !isAtRest(before.state)) {
    await insertEvidence(tx, { signal: before.id, id: newId(), outcome: 'added', found, at: now })
    return before.improvement
  }
  if (!(await insertSignal(tx, found, now)) && before?.improvement) return before.improvement
  await insertEvidence(tx, { signal: found.id, id: newId(), outcome: 'raised', found, at: now })
  const id = newId()
  await makeCandidate(tx, at, { ...attention, id })
  await noteRaised(tx, { id: found.id, improvement: id, at: now })
  return id
}

async function sightingOf(tx: Tx, { app }: At, { improvement, metric, sentence }: Attention): Promise<Sighting> {
  const today = dayOf(app.now(), (await readSettings(tx)).timeZone)
  const key = `${improvement}|faded|worse`
  return {
    id: idFromHash(key, today),
    key,
    rule: 'F14',
    ruleVersion: 1,
    metric,
    subject: null,
    kind: 'faded',
    direction: 'worse',
    strength: 'strong',
    severity: null,
    numbers: { sentence },
    periods: [today],
    statistic: null,
    p: null,
    startedOn: null,
  }
}

async function makeCandidate(
  tx: Tx,
  at: At,
  { id, improvement, metric, sentence }: Attention & { id: string },
): Promise<void> {
  const { language } = await readSettings(tx)
  const faded = await load(tx, at.caller, { type: improvementType, ref: improvement })
  const told = { kind: 'faded', direction: 'worse', metric: { name: faded.title, service: null }, shared: null }
  const input = {
    title: signalTitle(told, language).slice(0, 300),
    description: sentence,
    sourceType: signalSource(told),
    problemMetric: metric,
    sourceWords: [faded.number, faded.title].filter(Boolean).join(' ').slice(0, 300),
  }
  await holdRecords(tx, [improvement, metric])
  await createWithin(tx, at, { type: improvementType, input, id })
  for (const to of [improvement, metric])
    await addLinkWithin(tx, at, { type: improvementType, ref: id, body: { relation: 'follows', to }, id: newId() })
  await queueNotices(tx, at, {
    record: id,
    notices: [{ to: { role: 'improvementCoordinator' }, code: 'signal_raised' }],
  })
}

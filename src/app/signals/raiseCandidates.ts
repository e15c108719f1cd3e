import { improvement } from '#domain/records/improvement/improvement.ts'
import { filled, type Language } from '#domain/words/sentence.ts'
import { signalLines, signalSource, signalTitle, subjectNamed } from '#domain/words/signalTitles.ts'
import { signalTold } from '#domain/words/signalTold.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { type KnownMetric, metricsNamed } from '#store/points/metrics.ts'
import { holdRecords } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import { lockLook } from '#store/signals/look.ts'
import { noteRaised, openBeside, type ToRaise, takeToRaise } from '#store/signals/standing.ts'
import { servicesWithout } from '#store/signals/watched.ts'
import type { App } from '../app.ts'
import { addLinkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { createWithin } from '../records/create.ts'

/**
 * Makes a candidate of every signal that has none yet, each in a transaction of its own. One that fails keeps no other waiting; it is
 * tried again with the next look.
 */
export async function raiseCandidates(app: App, organization: string): Promise<void> {
  const failures = new Map<string, unknown>()
  for (;;) {
    const tried = await raiseNext(app, organization, [...failures.keys()])
    if (tried === null) break
    if ('failure' in tried) failures.set(tried.id, tried.failure)
  }
  if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} signals could not be raised.`)
}

/** Null when none is left but those that failed before. */
async function raiseNext(
  app: App,
  organization: string,
  except: readonly string[],
): Promise<{ readonly id: string; readonly failure?: unknown } | null> {
  let id: string | undefined
  try {
    await app.store.inside({ organization }, async (tx) => {
      // Two signals of one metric raised at once by two servers would not see each other's candidate.
      await lockLook(tx)
      const signal = await takeToRaise(tx, except)
      id = signal?.id
      if (signal) await raise(tx, await callerIn(tx, { app, organization }), signal)
    })
    return id === undefined ? null : { id }
  } catch (failure) {
    if (id === undefined) throw failure
    return { id, failure }
  }
}

/** Meliora itself, in the organization's language: what it writes is read by everyone. */
async function callerIn(tx: Tx, { app, organization }: { app: App; organization: string }): Promise<At> {
  const { language } = await readSettings(tx)
  return { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } }
}

async function raise(tx: Tx, at: At, signal: ToRaise): Promise<void> {
  const beside = await openBeside(tx, signal)
  const id = beside ?? newId()
  if (!beside) await makeCandidate(tx, at, { signal, id })
  await noteRaised(tx, { id: signal.id, improvement: id, at: at.app.now() })
}

/** The candidate names its source and links to what it rests on; the coordinators hear of it. */
async function makeCandidate(tx: Tx, at: At, { signal, id }: { signal: ToRaise; id: string }): Promise<void> {
  const metric =
    signal.metric === null ? null : ((await metricsNamed(tx, [signal.metric], null)).get(signal.metric) ?? null)
  const sources = metric ? [metric.id] : (signal.subject?.incidents ?? [])
  await holdRecords(tx, sources)
  await createWithin(tx, at, {
    type: improvement,
    input: await inputFrom(tx, { signal, metric }, at.caller.language),
    id,
  })
  for (const to of sources)
    await addLinkWithin(tx, at, { type: improvement, ref: id, body: { relation: 'follows', to }, id: newId() })
  await queueNotices(tx, at, {
    record: id,
    notices: [{ to: { role: 'improvementCoordinator' }, code: 'signal_raised' }],
  })
}

const LONGEST_TITLE = 300

async function inputFrom(
  tx: Tx,
  { signal, metric }: { signal: ToRaise; metric: KnownMetric | null },
  language: Language,
) {
  const told = {
    ...signal,
    metric,
    shared: signal.subject?.shared ?? null,
    direction: signal.direction as 'better' | 'worse',
  }
  const adoption = metric && signal.direction === 'better' ? [await adoptElsewhere(tx, metric, language)] : []
  const subject = subjectNamed(told, language)
  return {
    title: signalTitle(told, language).slice(0, LONGEST_TITLE),
    description: [signalTold(told, language), ...adoption].join('\n\n'),
    sourceType: signalSource(told),
    problemMetric: metric?.id ?? null,
    problemIncident: signal.subject?.incidents[0] ?? null,
    sourceWords: (metric?.number ? `${metric.number} ${subject}` : subject).slice(0, LONGEST_TITLE),
  }
}

/** C-037: which systems do not have what improved here. */
async function adoptElsewhere(tx: Tx, metric: KnownMetric, language: Language): Promise<string> {
  const services = await servicesWithout(tx, metric)
  if (services.length === 0) return signalLines.nowhere[language]
  return filled(signalLines.elsewhere[language], { services: services.join(', ') })
}

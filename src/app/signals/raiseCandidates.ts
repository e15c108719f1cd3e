import { improvement } from '#domain/records/improvement/improvement.ts'
import { filled, type Language } from '#domain/words/sentence.ts'
import { signalLines, signalSource, signalTitle, subjectNamed } from '#domain/words/signalTitles.ts'
import { signalTold } from '#domain/words/signalTold.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import { noteRaised, openBeside, type ToRaise, takeToRaise } from '#store/signals/standing.ts'
import { servicesWithout, type WatchedMetric, watchedAmong } from '#store/signals/watched.ts'
import type { App } from '../app.ts'
import { addLinkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { createWithin } from '../records/create.ts'

/** Makes a candidate of every signal that has none yet, each in a transaction of its own. Answers how many. */
export async function raiseCandidates(app: App, organization: string): Promise<number> {
  for (let raised = 0; ; raised++) {
    const isMore = await app.store.inside({ organization }, async (tx) => {
      const { language } = await readSettings(tx)
      const caller = { organization, actor: { kind: 'system' }, channel: 'job', language } as const
      return raiseNext(tx, { app, caller })
    })
    if (!isMore) return raised
  }
}

async function raiseNext(tx: Tx, at: At): Promise<boolean> {
  const signal = await takeToRaise(tx)
  if (!signal) return false
  const beside = await openBeside(tx, signal)
  const id = beside ?? newId()
  if (!beside) await makeCandidate(tx, at, { signal, id })
  await noteRaised(tx, { id: signal.id, improvement: id, at: at.app.now() })
  return true
}

/** The candidate names its source and links to what it rests on; the coordinators hear of it. */
async function makeCandidate(tx: Tx, at: At, { signal, id }: { signal: ToRaise; id: string }): Promise<void> {
  const [metric = null] = signal.metric === null ? [] : await watchedAmong(tx, [signal.metric])
  await createWithin(tx, at, {
    type: improvement,
    input: await inputFrom(tx, { signal, metric }, at.caller.language),
    id,
  })
  const sources = metric ? [metric.id] : (signal.subject?.incidents ?? [])
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
  { signal, metric }: { signal: ToRaise; metric: WatchedMetric | null },
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
async function adoptElsewhere(tx: Tx, metric: WatchedMetric, language: Language): Promise<string> {
  const services = await servicesWithout(tx, metric)
  if (services.length === 0) return signalLines.nowhere[language]
  return filled(signalLines.elsewhere[language], { services: services.join(', ') })
}

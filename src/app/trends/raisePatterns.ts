import { improvement } from '#domain/records/improvement/improvement.ts'
import { PATTERN_COUNT, type Pattern, patternsIn } from '#domain/reports/trends/patterns.ts'
import { dayOf } from '#domain/time/days.ts'
import { filled } from '#domain/words/language.ts'
import { patternWords, trendDimensionWords } from '#domain/words/trendWords.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { holdRecords } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import { lockLook } from '#store/signals/look.ts'
import { latestOfPattern, notePattern } from '#store/trends/patterns.ts'
import { trendRows } from '#store/trends/rows.ts'
import type { App } from '../app.ts'
import { linkWithin } from '../around/links.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { createWithin } from '../records/create.ts'
import { trendNames } from './trendNames.ts'

/**
 * Makes a candidate improvement of every pattern across nonconformities that everyone may see (C-230): once, and again only when
 * that one is over and enough have come since. Answers how many are new, whenever and however often it runs.
 */
export function raisePatterns(app: App, organization: string): Promise<number> {
  return app.store.inside({ organization }, async (tx) => {
    // Two servers looking at once would each make one.
    await lockLook(tx)
    const { language, timeZone } = await readSettings(tx)
    const at: At = { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } }
    const rows = await trendRows(tx, { eyes: [], timeZone })
    const names = await trendNames(tx, { rows, eyes: [], language })
    const due: Pattern[] = []
    for (const pattern of patternsIn(rows, dayOf(app.now(), timeZone))) if (await isDue(tx, pattern)) due.push(pattern)
    for (const pattern of due) await raise(tx, at, { pattern, name: names(pattern.dimension, pattern.key) })
    return due.length
  })
}

const OVER = ['completed', 'cancelled']

async function isDue(tx: Tx, { dimension, key, rows }: Pattern): Promise<boolean> {
  const last = await latestOfPattern(tx, { dimension, key })
  if (!last) return true
  return OVER.includes(last.status) && rows.filter(({ reportedAt }) => reportedAt > last.madeAt).length >= PATTERN_COUNT
}

const LONGEST_TITLE = 300

/** The candidate follows from every nonconformity of the pattern. */
async function raise(tx: Tx, at: At, { pattern, name }: { pattern: Pattern; name: string }): Promise<void> {
  const { language } = at.caller
  const { dimension, key, rows } = pattern
  await holdRecords(
    tx,
    rows.map(({ id }) => id),
  )
  const values = {
    count: rows.length,
    dimension: trendDimensionWords[dimension][language],
    subject: name,
    records: rows.map(({ number, title }) => number ?? title).join(', '),
  }
  const id = newId()
  const input = {
    title: filled(patternWords.title[language], values).slice(0, LONGEST_TITLE),
    description: filled(patternWords.description[language], values),
    sourceType: 'trendAnalysis',
  }
  await createWithin(tx, at, { type: improvement, input, id })
  for (const { id: to } of rows)
    await linkWithin(tx, at, { id: newId(), from: { type: improvement, id }, relation: 'follows', to })
  await notePattern(tx, { id: newId(), dimension, key, improvement: id, at: at.app.now() })
  await queueNotices(tx, at, {
    record: id,
    notices: [{ to: { role: 'improvementCoordinator' }, code: 'signal_raised' }],
  })
}

import { statusCounts } from '#domain/conformity/judged.ts'
import { keepChanges, keepDays } from '#store/conformity/days.ts'
import type { App } from '../app.ts'
import { lookWithin } from './looking.ts'

/**
 * Keeps how an organization's day stands: counts by standard, and every requirement that stands otherwise than before (C-294). Done
 * every hour, so that what expired at midnight is seen in the morning and the day keeps its last look.
 */
export function takeDay(app: App, organization: string): Promise<void> {
  return app.store.inside({ organization }, async (tx) => {
    const { on, frameworks } = await lookWithin(tx, app.now())
    const day = on.today
    await keepDays(
      tx,
      frameworks.map(({ id, judged }) => ({ day, standard: id, ...statusCounts(judged) })),
    )
    const all = frameworks.flatMap(({ judged }) => judged.map(({ key, status }) => ({ requirement: key, status })))
    await keepChanges(tx, day, all)
  })
}

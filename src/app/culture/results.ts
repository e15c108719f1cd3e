import type { SurveyResult } from '#domain/culture/tally.ts'
import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { resultsIn } from '#store/culture/urns.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

export interface SurveyOutcome {
  /** Nothing is shown before it ended. */
  readonly isOver: boolean
  readonly invited: number | null
  /** Questions that at least five answered; none where fewer did, and then nobody knows how many. */
  readonly results: readonly SurveyResult[]
}

/** What people answered, once it ended (C-138, C-211). @throws Refused notFound */
export function surveyOutcome(app: App, caller: Caller, ref: string): Promise<SurveyOutcome> {
  return app.store.reading(caller, async (tx) => {
    const { id, state, invited } = await load(tx, caller, { type: pulseSurvey, ref })
    const found = await resultsIn(tx, [id])
    return {
      isOver: state === 'closed',
      invited: invited as number | null,
      results: found.map(({ question, answers, mean }) => ({ question, answers, mean })),
    }
  })
}

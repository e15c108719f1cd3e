import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { answersFrom } from '#feeds/survey.ts'
import { keepResponses } from '#store/feeds/responses.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { nothing } from './takeIn.ts'
import { type Arrived, aside, type Taken } from './taken.ts'

/** Keeps the answers of a survey; the share is counted when a period is over (fetched.ts). */
export async function takeAnswers(tx: Tx, { app }: At, { feed, body }: Arrived): Promise<Taken> {
  const sent = answersFrom(body, feed.settings as FeedSettings<'survey'>, app.now())
  if ('code' in sent) return aside(sent)
  const { answers, refused } = sent
  const { added, restated } = await keepResponses(tx, { feed: feed.id, responses: answers, at: app.now() })
  const outcome = added + restated > 0 ? 'stored' : refused.length > 0 ? 'kept' : 'nothing'
  const unchanged = answers.length - added - restated
  return {
    ...nothing,
    outcome,
    added,
    restated,
    unchanged,
    refused: refused.length,
    reason: refused[0]?.refusal ?? null,
  }
}

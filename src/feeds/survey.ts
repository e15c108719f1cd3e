import { hiddenCharacters } from '#domain/checks/text.ts'
import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { atPath, itemsAt, jsonFrom, MOST_ITEMS } from './delivered.ts'

/** One person's answer, without the person: its id in the survey tool, when, and the score. */
export interface SurveyAnswer {
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly score: number
}

export interface SurveyAnswers {
  readonly answers: readonly SurveyAnswer[]
  readonly refused: readonly { readonly item: unknown; readonly refusal: Refusal }[]
}

const A_DAY = 86_400_000
/** No reading lies before it. */
const EARLIEST = Date.UTC(1900, 0)

/** An id as programs write them: short, and nothing hidden in it. */
function isPlainId(id: string): boolean {
  return id !== '' && id.length <= 200 && id.isWellFormed() && !hiddenCharacters.test(id)
}

/** The answers of a delivery, under `responses`, `data.responses`, `data`, or one by itself; those that are none stand apart. */
export function answersFrom(text: string, settings: FeedSettings<'survey'>, now: string): SurveyAnswers | Refusal {
  const body = jsonFrom(text)
  if (body === undefined) return refuse('delivery_not_json')
  const items = itemsAt(body, ['responses', 'data.responses', 'data', ''])
  if (!items || items.length === 0)
    return refuse('delivery_unreadable', { values: { where: 'responses, data.responses, data' } })
  if (items.length > MOST_ITEMS) return refuse('delivery_too_many', { values: { limit: MOST_ITEMS } })
  const understood = items.map((item) => ({ item, answer: answerFrom(item, settings, now) }))
  return {
    answers: understood.flatMap(({ answer }) => ('score' in answer ? [answer] : [])),
    refused: understood.flatMap(({ item, answer }) => ('code' in answer ? [{ item, refusal: answer }] : [])),
  }
}

function answerFrom(item: unknown, { lowest, highest }: FeedSettings<'survey'>, now: string): SurveyAnswer | Refusal {
  const [id, at, score] = [atPath(item, 'id'), atPath(item, 'at'), atPath(item, 'score')]
  const isNamed = typeof id === 'number' || (typeof id === 'string' && isPlainId(id))
  const moment = typeof at === 'string' && /^\d{4}-\d\d-\d\dT/.test(at) ? Date.parse(at) : Number.NaN
  const isMoment = moment >= EARLIEST
  if (!isNamed || !isMoment || typeof score !== 'number' || !Number.isFinite(score)) return refuse('answer_unreadable')
  if (moment > Date.parse(now) + A_DAY) return refuse('answer_in_future', { values: { at: String(at) } })
  const values = { lowest: lowest ?? 0, highest: highest ?? 0 }
  if (score < values.lowest || score > values.highest) return refuse('answer_out_of_scale', { values })
  return { id: String(id), at: new Date(moment).toISOString(), score }
}

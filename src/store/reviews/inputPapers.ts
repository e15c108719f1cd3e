import { type ReviewInput, requiredInputs, reviewInputNames } from '#domain/records/managementReview/inputs.ts'
import { riskTrend } from '#domain/reports/riskTrend.ts'
import { newestMonths } from '#domain/reviews/newestMonths.ts'
import type { InputPaper, ReviewItem } from '#domain/reviews/paper.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { riskRatings } from '../risks/ratings.ts'
import { actionsOf } from './actions.ts'
import { countFlows, countStocks } from './counts.ts'
import { type EarlierValues, earlierValues } from './earlierValues.ts'
import { flows, stocks } from './figures.ts'
import { readItems } from './items.ts'
import { livedFigures } from './livedFigures.ts'
import { objectiveLights } from './objectiveLights.ts'
import { type Placed, standing } from './placed.ts'

export interface PaperAsked {
  readonly review: string
  /** The moment the last review's register was recorded; null: look back to the beginning. */
  readonly since: string | null
  /** The day of the last review. */
  readonly sinceDay: Day | null
  readonly today: Day
  readonly timeZone: string
  readonly standards: readonly string[]
}

/** What our own records say to each input the standards ask for, with how it came (C-347). Only what all may see. */
export async function inputPapers(tx: Tx, asked: PaperAsked): Promise<InputPaper[]> {
  const { review, standards } = asked
  const earlier = await earlierValues(tx, review)
  const required = requiredInputs(standards)
  const figures = [
    ...(await actionFigures(tx, asked, earlier)),
    ...(await stockFigures(tx, asked, earlier)),
    ...(await flowFigures(tx, asked)),
    ...(await lightFigures(tx, asked, earlier)),
    ...(await riskFigures(tx, asked)),
    ...(await livedFigures(tx, asked, earlier)),
  ]
    .filter(({ value, trail }) => value !== null || trail.some((each) => each !== null))
    .map(({ input, ...figure }) => ({ input: placed(input, required), figure }))
  const items = await readItems(tx, asked)
  items.set('actions', (await actionsOf(tx, { isOpen: true })).slice(0, MOST_ACTIONS).map(asItem))
  return reviewInputNames
    .filter((input) => required.includes(input))
    .map((input) => ({
      input,
      figures: figures.filter((one) => one.input === input).map(({ figure }) => figure),
      items: items.get(input) ?? [],
    }))
}

const MOST_ACTIONS = 200

/** Where a standard hears of objectives through performance alone, they stand there. */
function placed(input: ReviewInput, required: readonly ReviewInput[]): ReviewInput {
  return input === 'objectives' && !required.includes('objectives') ? 'measurement' : input
}

function asItem({
  type,
  id,
  number,
  title,
  state,
  owner,
  due,
}: Awaited<ReturnType<typeof actionsOf>>[number]): ReviewItem {
  return { type, id, number, title, state, owner, day: due }
}

async function actionFigures(tx: Tx, { today }: PaperAsked, earlier: EarlierValues): Promise<Placed[]> {
  const open = await actionsOf(tx, { isOpen: true })
  const late = open.filter(({ due }) => due !== null && due < today)
  return [
    standing('actions', { code: 'actionsOpen', value: open.length, better: 'fewer' }, earlier),
    standing('actions', { code: 'actionsOverdue', value: late.length, better: 'fewer' }, earlier),
  ]
}

async function stockFigures(tx: Tx, { today }: PaperAsked, earlier: EarlierValues): Promise<Placed[]> {
  const counts = await countStocks(tx, today)
  return Object.entries(stocks(today)).map(([code, { input, better }]) =>
    standing(input, { code, value: counts.get(code) ?? 0, better }, earlier),
  )
}

async function flowFigures(tx: Tx, { since, timeZone, today }: PaperAsked): Promise<Placed[]> {
  const counts = await countFlows(tx, { since, timeZone })
  const months = newestMonths(today)
  return Object.entries(flows).map(([code, { input, better }]) => ({
    input,
    code,
    value: counts.get(code)!.value,
    trail: months.map((month) => counts.get(code)!.months.get(month) ?? 0),
    over: 'months',
    better,
  }))
}

async function lightFigures(tx: Tx, { today }: PaperAsked, earlier: EarlierValues): Promise<Placed[]> {
  const lights = await objectiveLights(tx, today)
  const figure = (light: string, code: string, better: 'more' | 'fewer') =>
    standing('objectives', { code, value: lights.get(light) ?? 0, better }, earlier)
  return [
    figure('green', 'objectivesOnTrack', 'more'),
    figure('amber', 'objectivesBehind', 'fewer'),
    figure('red', 'objectivesOff', 'fewer'),
  ]
}

async function riskFigures(tx: Tx, { today, timeZone }: PaperAsked): Promise<Placed[]> {
  const { now, months } = riskTrend(await riskRatings(tx, { eyes: [], timeZone, to: today }), today)
  const trail = months.map(({ mean }) => mean)
  return [{ input: 'risks', code: 'riskScore', value: now, trail, over: 'months', better: 'fewer' }]
}

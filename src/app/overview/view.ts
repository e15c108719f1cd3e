import { actorId } from '#domain/kernel/facts.ts'
import {
  type AnswerFigure,
  type AnswerName,
  type Figure,
  figureIn,
  type ListFigure,
  type View,
} from '#domain/overview/figure.ts'
import { views } from '#domain/overview/views.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { countRecords } from '#store/records/count.ts'
import { proceduresOnPaper } from '../aims/departments.ts'
import type { App } from '../app.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { conformityOf } from '../conformity/conformity.ts'
import { onDay } from '../conformity/today.ts'
import { needsOf } from '../context/needs.ts'
import { cultureOf } from '../culture/questions.ts'
import { readingOf } from '../documentControl/acknowledge.ts'
import { objectiveProgress } from '../objectives/progress.ts'
import { dutyExceptions } from '../people/dutyExceptions.ts'
import { dimensionsOf } from '../registerHealth/dimensions.ts'

export interface ToldFigure {
  readonly key: string
  readonly label: string
  readonly tone: Figure['tone']
  /** A count, or a light by name; null: not known. */
  readonly value: number | string | null
  /** Below /api/v1: the answer this number is. */
  readonly api: string
  /** Below the organization's pages: where its records are. */
  readonly page: string
}

export interface ToldPanel {
  readonly key: string
  readonly label: string
  readonly figures: readonly ToldFigure[]
}

/** One view of the overview: every number with the answer of the API it is, and the page its records are on (C-244, C-351). */
export async function overviewOf(
  app: App,
  caller: Caller,
  view: View,
): Promise<{ readonly view: View; readonly today: Day; readonly panels: readonly ToldPanel[] }> {
  const at = { app, caller }
  const answers = new Map<AnswerName, Promise<unknown>>()
  const answer = (name: AnswerName) => {
    const known = answers.get(name) ?? answering[name](at)
    answers.set(name, known)
    return known
  }
  const counts = await countLists(at, view)
  const told = (figure: Figure) => (isList(figure) ? listed(at, figure, counts.of) : answered(at, figure, answer))
  const panels = await Promise.all(
    views[view].map(async ({ key, label, figures }) => ({
      key,
      label: label[caller.language],
      figures: await Promise.all(figures.filter(isKnown).map(told)),
    })),
  )
  return { view, today: counts.today, panels }
}

/** What a house without a module does not have is not shown. */
function isKnown(figure: Figure): boolean {
  return !isList(figure) || figure.type in recordTypes
}

function isList(figure: Figure): figure is ListFigure {
  return 'type' in figure
}

const answering: Readonly<Record<AnswerName, (at: At) => Promise<unknown>>> = {
  '/conformity': ({ app, caller }) => conformityOf(app, caller),
  '/culture': ({ app, caller }) => cultureOf(app, caller),
  '/register-health/dimensions': ({ app, caller }) => dimensionsOf(app, caller, {}),
  '/objective-progress': async ({ app, caller }) => ({ items: await objectiveProgress(app, caller, { ids: null }) }),
  '/context/needs?unmet=true': async ({ app, caller }) => ({ items: await needsOf(app, caller, { unmet: true }) }),
  '/aims/on-paper': async ({ app, caller }) => ({ items: await proceduresOnPaper(app, caller) }),
  '/duty-exceptions': async ({ app, caller }) => ({ items: await dutyExceptions(app, caller) }),
  '/reading': ({ app, caller }) => readingOf(app, caller),
}

async function answered(
  { caller }: At,
  { key, label, tone, api, page, ...where }: AnswerFigure,
  answer: (name: AnswerName) => Promise<unknown>,
): Promise<ToldFigure> {
  return { key, label: label[caller.language], tone, value: figureIn(await answer(api), where), api, page }
}

interface Counts {
  readonly today: Day
  /** By key: keys are one of a kind within a view. */
  readonly of: ReadonlyMap<string, number>
}

function listed({ caller }: At, { key, label, tone, type, filters }: ListFigure, counts: Counts['of']): ToldFigure {
  const address = `${recordTypes[type]!.plural}?${new URLSearchParams(filters)}`
  const value = counts.get(key) ?? null
  return { key, label: label[caller.language], tone, value, api: `/${address}`, page: `overview/records/${address}` }
}

/** All lists of a view counted at one moment. */
function countLists({ app, caller }: At, view: View): Promise<Counts> {
  const lists = views[view].flatMap(({ figures }) => figures.filter(isKnown).filter(isList))
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const counted = await Promise.all(
      lists.map(async (one) => [one.key, await countOf(tx, { caller, today }, one)] as const),
    )
    return { today, of: new Map(counted) }
  })
}

function countOf(
  tx: Tx,
  { caller, today }: { caller: Caller; today: Day },
  { type, filters }: ListFigure,
): Promise<number> {
  const me = actorId(caller.actor) ?? 'me'
  const asked = Object.entries(filters).map(
    ([name, value]) => [name, value.split(',').map((each) => (each === 'me' ? me : each))] as const,
  )
  return countRecords(tx, recordTypes[type]!, { filters: Object.fromEntries(asked), today, eyes: eyesOf(caller) })
}

import { randomUUID } from 'node:crypto'
import { rateWithin } from '#app/registerHealth/ratings.ts'
import { reviewTable } from '#app/reviews/table.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { ManagementReview } from '#domain/records/managementReview/fields.ts'
import { requiredInputs } from '#domain/records/managementReview/inputs.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { quarterName, quarterStart } from '#domain/reports/quarters.ts'
import { says } from '#domain/reviews/paper.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter, daysBefore, month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { decisionsOf, tasksDone } from './decided.ts'
import { firstReviews } from './firstReviews.ts'
import { forumScenes } from './forumScenes.ts'
import { forums } from './forums.ts'
import { fourthReview } from './fourthReview.ts'
import type { ReviewStory } from './story.ts'

/** Four management reviews and six forums (brief §7), and the improvement the first of them led to. */
export function reviewingScenes(house: House, seed: number): readonly Scene[] {
  const reviews = [...firstReviews, fourthReview]
  return [
    ...reviews.flatMap((story, at) => reviewScenesOf(house, { story, seed: seed + at, at })),
    ...forums.flatMap((story, at) => forumScenes(house, story, seed + 10 + at)),
    ...ledToPack(house, seed + 30),
  ]
}

interface Told {
  readonly story: ReviewStory
  readonly seed: number
  readonly at: number
}

function reviewScenesOf(house: House, { story, seed, at }: Told): readonly Scene[] {
  const { calendar, of, cases } = house
  const it: Case = { type: managementReview, id: null }
  cases.set(story.title, it)
  const own = agenda(calendar, seed)
  const people = ['ingrid', 'tomasz', 'amara', 'felix'] as const
  own.on(at === 0 ? month(-15).day(4) : daysBefore(40, story.on), () =>
    of.amara.raises(it, {
      title: story.title,
      owner: of.amara.id,
      chair: of.ingrid.id,
      scheduledFor: calendar.workdayOn(story.on),
      attendance: people.map((who) => ({ id: '', person: of[who].id })),
    }),
  )
  own.on(daysBefore(9, story.on), () => of.amara.makes(it, 'collect'))
  own.on(daysBefore(3, story.on), () => completes(house, it, story))
  own.on(story.on, () => holds(house, it, story))
  own.on(daysAfter(1, story.on), () => rates(house, story))
  own.on(daysAfter(4, story.on), () => drafts(house, it, story))
  own.on(daysAfter(6, story.on), () =>
    of.ingrid.together(it, [
      { move: 'approve', input: {} },
      { move: 'track', input: {} },
    ]),
  )
  const done = tasksDone(house, { it, decisions: story.decisions, seed: seed + 50 })
  const { closed } = story
  if (closed) own.on(closed, () => of.amara.makes(it, 'close'))
  return [...own.scenes, ...done]
}

/** What the house knows counts by itself; Amara adds what it cannot know, and says where nothing came in. */
async function completes({ clock, of }: House, it: Case, { said, nothing }: ReviewStory): Promise<void> {
  const { paper } = await reviewTable(clock.app, of.amara.caller, idOf(it))
  const known = new Map(paper.inputs.map((input) => [input.input, says(input)]))
  const inputs = requiredInputs(paper.standards).map((input) => {
    const isSilent = !known.get(input) && !said[input]
    const because = nothing[input] ?? 'Asked whoever answers for it; nothing came up.'
    return {
      id: '',
      input,
      content: said[input] ?? null,
      nothingBecause: isSilent ? because : null,
      notes: null,
    }
  })
  await of.amara.makes(it, 'completeInputs', { inputs })
}

/** Ingrid opens it; Amara takes notes, and what was overdue is decided at once. */
async function holds(house: House, it: Case, { overdue = [], notes }: ReviewStory): Promise<void> {
  const { of } = house
  const { attendance, inputs } = (await of.amara.reads(it)) as unknown as ManagementReview
  const present = attendance.map((row) => ({ ...row, present: true }))
  await of.ingrid.makes(it, 'hold', { attendance: present })
  for (const { improvement: title, decision, why, to } of overdue) {
    const taken = ((await of.amara.reads(it)) as unknown as ManagementReview).overdueDecisions
    const asked = {
      id: '',
      improvement: house.improvement(title),
      decision,
      why,
      person: to ? of[to].id : null,
      dueOn: null,
    }
    await of.amara.makes(it, 'decideOverdue', { overdueDecisions: [...taken, asked] })
  }
  const noted = inputs.map((row) => ({ ...row, notes: row.input ? (notes[row.input] ?? null) : null }))
  await of.amara.edits(it, { inputs: noted })
}

async function drafts(house: House, it: Case, { decisions, conclusion, next }: ReviewStory): Promise<void> {
  const { calendar, of } = house
  await of.amara.makes(it, 'draftMinutes', {
    conclusion,
    decisions: decisionsOf(house, decisions),
    nextOn: next ? calendar.workdayOn(next) : null,
  })
}

/** The three questions are rated for the quarter, with what shows it (C-034). */
async function rates({ clock, of }: House, { rated }: ReviewStory): Promise<void> {
  const { app } = clock
  const { caller } = of.ingrid
  const quarter = quarterName(quarterStart(quarterName(app.now().slice(0, 10))) ?? app.now().slice(0, 10))
  for (const [dimension, rating, evidence] of rated)
    await app.store.inside(caller, (tx) =>
      rateWithin(tx, { app, caller }, { asked: { dimension, quarter, rating, evidence }, id: randomUUID() }),
    )
}

/** The first review's closing round is where the shorter review came from. */
function ledToPack(house: House, seed: number): readonly Scene[] {
  const own = agenda(house.calendar, seed)
  const pack = 'Shorter management review with a KPI pack'
  own.on(month(-14).day(12), () =>
    house.of.tomasz.links(
      { type: improvement, id: house.improvement(pack) },
      'follows',
      idOf(caseNamed(house, 'Management review 1')),
    ),
  )
  return own.scenes
}

import { daysAfter, daysBefore } from './calendar.ts'
import type { Life } from './life.ts'
import type { Story } from './story.ts'

/** Someone notices, or the data do; the coordinator registers, an evaluator weighs, the forum rates. */
export function enteringTheRegister<P extends string>({ story, entry, company, agenda }: Life<P>): void {
  const { coordinator } = company
  const rated = story.rated ?? daysAfter(8, story.registered)
  const { raisedBy, found } = story
  if (raisedBy) agenda.on(daysBefore(3, story.registered), () => company.of[raisedBy].captures(entry, noticed(story)))
  agenda.on(story.registered, async () => {
    if (found) entry.current = await company.raisedFor(found)
    await coordinator.makes(entry, 'register', { ...(found && noticed(story)), ...taken(story) })
  })
  agenda.on(daysBefore(story.rated ? 0 : 4, rated), () =>
    company.of[story.evaluation.by].makes(entry, 'evaluate', weighed(story)),
  )
  agenda.on(rated, () => coordinator.makes(entry, 'prioritize', { ratings: ratingsOf(story) }))
}

/** Capture asks three things at most. */
function noticed({ title, description, source: [sourceType] }: Story) {
  return { title, description, sourceType }
}

function taken({ source: [, sourceWords], category, serves, requirement }: Story) {
  return { sourceWords, category, dimensions: serves, frameworkReference: requirement }
}

function weighed({ evaluation }: Story) {
  const { impact, feasibility, need, risk, note, effort, cost, behind = [] } = evaluation
  const serious = Object.fromEntries(behind.map((field) => [field, true]))
  return {
    potentialImpact: impact,
    feasibility,
    resourceNeed: need,
    risk,
    evaluationNote: note,
    effortDays: effort,
    cost,
    ...serious,
  }
}

/** Both models are in force side by side: every question of both is answered, each with its why. */
function ratingsOf({ sms4, aims5 }: Story) {
  return Object.entries({ 'sms4-1': sms4, 'aims5-1': aims5 }).flatMap(([model, ratings]) =>
    Object.entries(ratings).map(([dimension, [rating, note]]) => ({ model, dimension, rating, note })),
  )
}

import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import { daysAfter, type RelativeDay } from './calendar.ts'
import type { Life } from './life.ts'
import { judging } from './lifeOutcome.ts'
import { planOf, rowsOf } from './plans.ts'
import type { Player } from './player.ts'
import type { Assignment, Attempt, Deferral, Reassignment } from './story.ts'

const DELEGATED_COST_LIMIT = 10_000

/** Someone takes it on, and tries: once, or again in another way. */
export function attemptsOf<P extends string>(life: Life<P>): void {
  const { story, entry, company, agenda } = life
  if (!story.assigned) return
  const owner = company.of[story.assigned.to]
  const assignedOn = daysAfter(9, story.registered)
  const input = { owner: owner.id, targetDate: life.calendar.on(story.assigned.due) }
  agenda.on(assignedOn, () => company.coordinator.makes(entry, 'assign', input))
  agenda.on(daysAfter(2, assignedOn), async () => {
    // Accepting what one suggested oneself is implied.
    if (entry.current?.acceptedAt === null) await owner.makes(entry, 'accept')
  })
  for (const attempt of story.attempts ?? []) tries(life, { owner, attempt })
  meanwhile(life, story.assigned)
}

interface Trying<P extends string> {
  readonly owner: Player
  readonly attempt: Attempt<P>
}

function tries<P extends string>(life: Life<P>, { owner, attempt }: Trying<P>): void {
  plans(life, { owner, attempt })
  const { entry, agenda, calendar } = life
  const { began, pilot, implemented, outcome } = attempt
  if (!began) return
  const beganOn = agenda.on(began, () =>
    pilot
      ? owner.makes(entry, 'pilot', {
          pilotScope: pilot.scope,
          pilotMetric: pilot.watches,
          stopCriteria: pilot.stopWhen,
          resourcesConfirmed: true,
        })
      : owner.makes(entry, 'start', { resourcesConfirmed: true }),
  )
  const until = implemented ? calendar.on(implemented) : addDays(calendar.today, -4)
  const steps = [...ticks(life, { attempt, between: [beganOn, until] }), ...rollOut(life, { owner, attempt })]
  for (const { day, play } of steps.sort((one, other) => (one.day < other.day ? -1 : 1))) agenda.on(day, play)
  if (!implemented) return
  const implementedOn = agenda.on(implemented, () => owner.makes(entry, 'complete'))
  if (outcome) judging(life, { outcome, implementedOn })
}

/** The first plan follows the assignment; a later one is made with the decision to try another way. */
function plans<P extends string>(life: Life<P>, { owner, attempt }: Trying<P>): void {
  const { story, entry, agenda, company, calendar } = life
  const [first, second] = company.approvers
  const plannedOn = attempt.again ? daysAfter(5, judgedBefore(life, attempt)) : daysAfter(15, story.registered)
  const day = calendar.workdayOn(plannedOn)
  agenda.on(plannedOn, () =>
    attempt.again
      ? owner.makes(entry, 'iterate', {
          whyAnalysis: attempt.again.why,
          newApproach: attempt.again.approach,
          targetDate: calendar.on(attempt.again.due),
          evaluationDate: calendar.workdayOn(attempt.again.evaluateOn),
          ...(attempt.again.points !== undefined && { plannedPostPoints: attempt.again.points }),
          ...rowsOf(life, attempt, day),
          resourcesConfirmed: true,
        })
      : owner.makes(entry, 'plan', planOf(life, attempt, day)),
  )
  if (story.evaluation.cost <= DELEGATED_COST_LIMIT) return
  agenda.on(daysAfter(2, plannedOn), () => (owner.id === first.id ? second : first).makes(entry, 'approvePlan'))
}

function judgedBefore<P extends string>({ story }: Life<P>, attempt: Attempt<P>): RelativeDay {
  const before = story.attempts?.[story.attempts.indexOf(attempt) - 1]?.outcome
  if (!before) throw new Error(`"${story.title}" tries again without a first attempt.`)
  return before.judged
}

interface Step {
  readonly day: Day
  readonly play: () => Promise<void>
}

/** What is done is ticked off evenly over the time of the work, each by whoever did it. */
function ticks<P extends string>(
  { entry, company }: Life<P>,
  { attempt, between: [from, to] }: { attempt: Attempt<P>; between: readonly [Day, Day] },
): Step[] {
  const done = attempt.actions.filter(({ evidence }) => evidence !== undefined)
  return done.map(({ what, by, evidence }, at) => ({
    day: addDays(from, Math.floor((daysBetween(from, to) * (at + 1)) / (done.length + 1))),
    play: () => company.of[by].ticksOff(entry, what, evidence ?? ''),
  }))
}

function rollOut<P extends string>({ entry, calendar }: Life<P>, { owner, attempt }: Trying<P>): Step[] {
  const { rolledOut } = attempt.pilot ?? {}
  if (!rolledOut) return []
  const { on, result, reason } = rolledOut
  return [{ day: calendar.on(on), play: () => owner.makes(entry, 'goAhead', { pilotResult: result }, reason) }]
}

/** What comes in between: it is put off, or someone else takes over. */
function meanwhile<P extends string>(life: Life<P>, { deferred, reassigned }: Assignment<P>): void {
  if (deferred) putsOff(life, deferred)
  if (reassigned) takesOver(life, reassigned)
}

function putsOff<P extends string>(
  { entry, company, agenda, calendar }: Life<P>,
  { by, on, until, reason }: Deferral<P>,
): void {
  agenda.beside(on, () => company.of[by].makes(entry, 'defer', { deferredUntil: calendar.on(until) }, reason))
}

function takesOver<P extends string>(
  { entry, company, agenda, calendar }: Life<P>,
  { to, on, due, redated }: Reassignment<P>,
): void {
  const successor = company.of[to]
  agenda.on(daysAfter(1, on), async () => {
    await successor.catchesUp(entry)
    await successor.makes(entry, 'accept')
  })
  agenda.on(daysAfter(3, on), () => successor.makes(entry, 'redate', { targetDate: calendar.on(due) }, redated))
}

import type { Agenda } from '../../agenda.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import type { Case, Hand } from '../../hand.ts'
import { idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ownerOf } from '../systems.ts'
import type { Effects, PlanLine, RiskStory } from './story.ts'
import { basisOf, holdsOf, sparedOf, watchedOf, whyTreated } from './words.ts'

const reviewOn = { first: month(-2).day(10), again: month(9).day(15) }

interface Told {
  readonly here: House
  readonly on: Agenda
  readonly story: RiskStory
  readonly it: Case
  /** The assessment it was found in, and the one a year later. */
  readonly found: Case
  readonly again: Case
}

/** One risk from the workshop of M-13 to what it is today. */
export function liveRisk(told: Told): void {
  const { here, on, story, it, found } = told
  const { hanna } = here.of
  on.on(month(-13).day(3), () =>
    hanna.raises(it, {
      ...saidOf(story),
      owner: here.of[ownerOf(story.system)].id,
      analyst: hanna.id,
      aiSystem: idOf(here.systems[story.system]),
      assessment: idOf(found),
    }),
  )
  on.on(month(-13).day(6), () =>
    hanna.together(it, [
      { move: 'analyse', input: {} },
      { move: 'evaluate', input: {} },
    ]),
  )
  if (story.plan) treat(told, story.plan)
  else bear(told, 'It may stay as it is; more would cost more than it saves.', month(-13).day(15))
  if (story.until) return
  watch(told, story.plan ? month(-11).day(8) : month(-13).day(18), reviewOn.first)
  if (story.again !== undefined) lookAgain(told, story.again)
}

function saidOf(story: RiskStory) {
  const { title, sources, cause, event, controls, likelihood, system } = story
  return {
    title,
    sources,
    cause,
    event,
    existingControls: controls,
    likelihood,
    likelihoodBasis: basisOf(system, title),
    consequences: consequencesOf(story),
  }
}

function consequencesOf({ effects, system }: RiskStory, most = 5) {
  const spared = sparedOf(system)
  return (Object.keys(spared) as (keyof Effects)[]).map((subject) => {
    const said = effects[subject]
    return {
      id: '',
      subject,
      effect: said?.[0] ?? spared[subject],
      isConcerned: said !== undefined,
      rating: said ? Math.min(said[1], most) : null,
    }
  })
}

function treat({ here, on, story, it }: Told, plan: readonly PlanLine[]): void {
  const { hanna, amara } = here.of
  const reason = whyTreated(story.title, story.likelihood * gravest(story))
  const lines = plan.map(({ what, control, who, by }) => ({
    id: '',
    what,
    control,
    who: here.of[who].id,
    dueOn: here.calendar.on(by),
  }))
  on.on(month(-13).day(14), () =>
    hanna.together(it, [
      { move: 'decideTreatment', input: { treatment: 'modify', treatmentReason: reason } },
      { move: 'planTreatment', input: { plan: lines } },
    ]),
  )
  if (story.until === 'planned') return
  on.on(month(-13).day(18), () => amara.makes(it, 'approvePlan'))
  on.on(month(-13).day(22), () => hanna.makes(it, 'beginTreatment'))
  if (story.until === 'treating') return void on.on(month(-11).day(2), () => reportFirst(here, hanna, it))
  const done = story.until === 'treated' ? month(-1).day(4) : month(-11).day(2)
  on.on(done, async () => hanna.makes(it, 'finishTreatment', { plan: await finished(here, hanna, { it, plan }) }))
  if (story.until || !story.rest) return
  const [residualLikelihood, residualConsequence] = story.rest
  accept(
    { here, on, it, score: residualLikelihood * residualConsequence, story, day: month(-11).day(5) },
    {
      residualLikelihood,
      residualConsequence,
      residualBasis: plan.map(({ shownBy }) => shownBy).join('; '),
    },
  )
}

/** The first line is done, the others are on their way. */
async function reportFirst({ calendar }: House, by: Hand, it: Case): Promise<void> {
  const { plan } = (await by.reads(it)) as unknown as { plan: readonly { dueOn: string }[] }
  const done = { doneOn: calendar.on(month(-12).day(10)), isEffective: 'yes', shownBy: 'Protocol of release 4' }
  await by.makes(it, 'reportTreatment', { plan: plan.map((line, at) => (at === 0 ? { ...line, ...done } : line)) })
}

async function finished(here: House, by: Hand, { it, plan }: { it: Case; plan: readonly PlanLine[] }) {
  const { plan: lines } = (await by.reads(it)) as unknown as { plan: readonly { dueOn: string }[] }
  const today = here.clock.app.now().slice(0, 10)
  return lines.map((line, at) => ({
    ...line,
    doneOn: line.dueOn < today ? line.dueOn : today,
    isEffective: 'yes',
    shownBy: plan[at]?.shownBy,
  }))
}

function bear(told: Told, reason: string, day: RelativeDay): void {
  const { here, on, story, it } = told
  on.on(day, () => here.of.hanna.makes(it, 'decideTreatment', { treatment: 'retain', treatmentReason: reason }))
  accept({ here, on, it, story, score: story.likelihood * gravest(story), day })
}

interface Accepting extends Pick<Told, 'here' | 'on' | 'it' | 'story'> {
  readonly score: number
  readonly day: RelativeDay
}

const MODERATE = 5
const HIGH = 10

/** Whoever has the authority for what remains: the owner up to moderate if they answer for a process, above it the CEO. */
function accept({ here, on, it, story, score, day }: Accepting, input: Readonly<Record<string, unknown>> = {}): void {
  const owner = ownerOf(story.system)
  const who = score >= HIGH ? 'ingrid' : score >= MODERATE && owner === 'samir' ? 'tomasz' : owner
  on.on(day, () => here.of[who].makes(it, 'acceptResidual', input))
}

function watch({ here, on, it, story }: Told, day: RelativeDay, until: RelativeDay): void {
  const monitoring = watchedOf(story.system, story.title)
  on.on(day, () => here.of.hanna.makes(it, 'monitor', { monitoring, reviewOn: here.calendar.on(until) }))
}

/** A year later: the same risk with what is done by now. */
function lookAgain(told: Told, likelihood: number): void {
  const { here, on, story, it, again } = told
  const most = story.rest?.[1] ?? gravest(story)
  on.on(month(-2).day(1), () =>
    here.of.hanna.together(it, [
      {
        move: 'reassess',
        input: { trigger: 'interval', assessment: idOf(again) },
        reason: 'The year is over; what was done has changed it.',
      },
      { move: 'analyse', input: {} },
      { move: 'evaluate', input: { likelihood, consequences: consequencesOf(story, most) } },
      {
        move: 'decideTreatment',
        input: { treatment: 'retain', treatmentReason: holdsOf(story.system, story.title) },
      },
    ]),
  )
  accept({ here, on, it, story, score: likelihood * Math.min(most, gravest(story)), day: month(-2).day(4) })
  watch(told, month(-2).day(7), reviewOn.again)
}

function gravest({ effects }: RiskStory): number {
  return Math.max(...Object.values(effects).map(([, rating]) => rating))
}

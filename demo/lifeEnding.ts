import { daysAfter, type RelativeDay } from './calendar.ts'
import type { Life } from './life.ts'
import type { Cancelled, Completed, Reverted, Updates } from './story.ts'

/** How it came to rest: closed with its outcome, taken back, or stopped. What has no ending is still under way. */
export function endingOf<P extends string>(life: Life<P>): void {
  const { ending } = life.story
  if (ending?.how === 'completed') completes(life, ending)
  if (ending?.how === 'reverted') takesBack(life, ending)
  if (ending?.how === 'cancelled') stops(life, ending)
}

function completes<P extends string>(life: Life<P>, { accepted, updates, lesson }: Completed<P>): void {
  const { story, entry, company, agenda } = life
  const judged = lastJudged(life)
  const owner = story.assigned && company.of[story.assigned.to]
  if (!owner) throw new Error(`"${story.title}" is completed and has no owner.`)
  if (accepted)
    agenda.on(daysAfter(3, judged), () =>
      company.of[accepted.by].makes(entry, 'acceptOutcome', { acceptanceException: accepted.reason }),
    )
  agenda.on(daysAfter(6, judged), () => owner.makes(entry, 'standardize', updated(updates)))
  agenda.on(daysAfter(10, judged), () =>
    company.coordinator.makes(entry, 'close', { lesson, recognitionConsidered: true }),
  )
}

function takesBack<P extends string>(
  { entry, company, agenda }: Life<P>,
  { by, on, reversal, lesson }: Reverted<P>,
): void {
  agenda.on(on, () =>
    company.of[by].makes(entry, 'revert', { reversalDone: reversal, lesson, recognitionConsidered: true }),
  )
}

function stops<P extends string>(
  { entry, company, agenda }: Life<P>,
  { by, on, reason, decision, pilotResult }: Cancelled<P>,
): void {
  agenda.on(on, () => company.of[by].makes(entry, 'cancel', { decisionReference: decision, pilotResult }, reason))
}

function lastJudged<P extends string>({ story }: Life<P>): RelativeDay {
  const judged = story.attempts?.at(-1)?.outcome?.judged
  if (!judged) throw new Error(`"${story.title}" is completed and was never judged.`)
  return judged
}

const NOT_APPLICABLE = 'n/a: '

function updated({ policy, procedure, training }: Updates) {
  return { policyUpdated: answered(policy), procedureUpdated: answered(procedure), trainingUpdated: answered(training) }
}

function answered(text: string) {
  return text.startsWith(NOT_APPLICABLE)
    ? { answer: 'notApplicable', why: text.slice(NOT_APPLICABLE.length) }
    : { answer: 'yes', why: text }
}

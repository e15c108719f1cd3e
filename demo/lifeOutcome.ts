import { addDays, type Day } from '#domain/time/days.ts'
import type { Life } from './life.ts'
import type { Outcome } from './story.ts'

/** Someone who did none of the work looks at what came of it: the same count, after a time to settle. */
export function judging<P extends string>(
  life: Life<P>,
  { outcome, implementedOn }: { outcome: Outcome; implementedOn: Day },
): void {
  const { entry, company, agenda, calendar } = life
  const judgedOn = calendar.workdayOn(outcome.judged)
  agenda.on(outcome.judged, () =>
    company.verifier.makes(entry, 'measure', {
      ...seen(life, { outcome, implementedOn, judgedOn }),
      ...answers(outcome),
    }),
  )
}

function seen<P extends string>(
  { story }: Life<P>,
  { outcome, implementedOn, judgedOn }: { outcome: Outcome; implementedOn: Day; judgedOn: Day },
) {
  if (outcome.after === 'seen') return { factSeen: true }
  if (outcome.after === 'computed') return {}
  return {
    after: outcome.after,
    afterFrom: addDays(implementedOn, Math.max(1, story.plan?.proof.settleDays ?? 0)),
    afterTo: addDays(judgedOn, -1),
  }
}

/** The three questions of an outcome (A114–116). */
function answers({ evidence, addressed, unintended, lookedAt, decision }: Outcome) {
  return {
    outcomeEvidence: evidence,
    addressed: { answer: decision === 'sustain' ? 'yes' : 'no', why: addressed },
    unintended: unintended ? { answer: 'yes', why: unintended.what } : { answer: 'no', why: lookedAt ?? null },
    ...(unintended && { unintendedFollowUp: unintended.followUp }),
    decision,
  }
}

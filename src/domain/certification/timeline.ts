import type { ProjectTimeline } from '#domain/charts/projectTimeline.ts'
import type { Label } from '#domain/kernel/field.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import type { PlanMilestone, Progress } from './plan.ts'
import type { ProjectNow } from './projectNow.ts'

type Say = (label: Label, values?: Readonly<Record<string, string | number>>) => string

/** The plan as the timeline draws it, in the reader's words: on the screen and in the status report the same picture. */
export function timelineOf(
  milestones: readonly PlanMilestone[],
  { today, progress, milestones: standings }: Pick<ProjectNow, 'today' | 'progress' | 'milestones'>,
  say: Say,
): ProjectTimeline {
  const known = new Map(standings.map((one) => [one.id, one]))
  return {
    today,
    bars: milestones.flatMap(({ id, name, plannedStart, plannedEnd, agreedEnd, doneOn }) =>
      plannedStart === null || plannedEnd === null
        ? []
        : [
            {
              name: name ?? '',
              from: plannedStart,
              until: plannedEnd,
              agreed: agreedEnd,
              doneOn,
              isLate: known.get(id)?.isLate ?? false,
              slip: slipSaid(known.get(id)?.slip ?? null, say),
            },
          ],
    ),
    words: {
      name: say(projectText.milestone),
      from: say(projectText.from),
      until: say(projectText.until),
      agreed: say(projectText.agreed),
      done: say(projectText.reached),
      slip: say(projectText.slip),
      open: say(projectText.open),
      late: say(projectText.late),
      today: say(projectText.today),
    },
    summary: progressSaid(progress, say),
  }
}

/** A slip in words; empty where there is none. */
export function slipSaid(slip: number | null, say: Say): string {
  if (slip === null || slip === 0) return ''
  return say(slip > 0 ? projectText.later : projectText.earlier, { days: Math.abs(slip) })
}

/** How far it has come, in a sentence. */
export function progressSaid({ done, of, percent, expected, slip }: Progress, say: Say): string {
  if (percent === null) return say(projectText.noPlan)
  const said = say(projectText.progress, { done, of, percent, expected: expected ?? 0 })
  const slipped = slipSaid(slip, say)
  return slipped ? `${said} ${say(projectText.slip)}: ${slipped}.` : said
}

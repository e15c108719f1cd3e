import type { Progress } from '#domain/certification/plan.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import type { Words } from '#web/words/useWords.tsx'

type Say = Words['say']

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

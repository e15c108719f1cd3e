import type { LineAnswer } from '#domain/audits/line.ts'

/** The answer within a line, and nothing else of it. */
export function answerOf({ result, why, evidence, note }: LineAnswer): LineAnswer {
  return { result, why, evidence, note }
}

/** As it is sent: an empty text and none are one, and a reason belongs to a line that was left out. */
export function tidied({ result, why, evidence, note }: LineAnswer): LineAnswer {
  const said = (text: string | null) => text?.trim() || null
  return { result, why: result === 'notAudited' ? said(why) : null, evidence: said(evidence), note: said(note) }
}

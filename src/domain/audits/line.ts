import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'

export const lineResults = ['conform', 'finding', 'notAudited'] as const
export type LineResult = (typeof lineResults)[number]

/** One question of a checklist: a requirement of the catalogue, a finding of an earlier audit, or one of the team's own. */
export interface AuditLine {
  readonly id: string
  readonly position: number
  readonly source: 'catalogue' | 'previousFinding' | 'own'
  /** `iso42001:8.2`; null for a question of the team's own that stands for none. */
  readonly requirement: string | null
  /** The words of an own question; null where requirement or finding say it. */
  readonly question: string | null
  readonly previousFinding: { readonly id: string; readonly number: string | null; readonly title: string } | null
  readonly result: LineResult | null
  readonly why: string | null
  readonly evidence: string | null
  readonly note: string | null
  readonly finding: { readonly id: string; readonly number: string | null; readonly state: string } | null
  readonly answeredBy: { readonly id: string; readonly name: string } | null
  readonly answeredAt: string | null
  /** Of this line alone: two devices on two lines never meet. */
  readonly version: number
}

/** What an auditor says to a line; all of it, so that saying it twice changes nothing. */
export interface LineAnswer {
  readonly result: LineResult | null
  readonly why: string | null
  readonly evidence: string | null
  readonly note: string | null
}

/** The parts of a line that an answer fills. */
export const answerParts = ['result', 'why', 'evidence', 'note'] as const

/** Whether the line already says this: a phone that sends again after a lost connection changes nothing and meets no conflict. */
export function isAnswered(line: LineAnswer, answer: LineAnswer): boolean {
  return answerParts.every((part) => line[part] === answer[part])
}

/** What stands against an answer where it is given; what an unfinished one lacks is asked when the fieldwork ends. */
export function answerRefusals(line: Pick<AuditLine, 'finding'>, { result, why }: LineAnswer): readonly Refusal[] {
  const stands = line.finding !== null && line.finding.state !== 'withdrawn'
  return unmet(
    result === 'notAudited' && !why?.trim() && refuse('line_why_missing', { field: 'why' }),
    stands && result !== 'finding' && refuse('line_has_finding', { field: 'result' }),
  )
}

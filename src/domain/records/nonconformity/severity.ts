import type { AnswerValue, Label } from '#domain/kernel/field.ts'

/** Gravest first. */
export const severities = {
  critical: { en: 'Critical', de: 'Kritisch' },
  major: { en: 'Major', de: 'Wesentlich' },
  minor: { en: 'Minor', de: 'Geringfügig' },
} as const satisfies Record<string, Label>

export type Severity = keyof typeof severities

/** Three questions and the opposite of a fourth, each answered yes or no (brief §3.2, C-165…C-167). */
export interface SeverityAnswers {
  readonly imminentHarm: AnswerValue | null
  readonly completeFailure: AnswerValue | null
  readonly significant: AnswerValue | null
  readonly isolated: AnswerValue | null
}

export const severityQuestions = ['imminentHarm', 'completeFailure', 'significant', 'isolated'] as const

/** The severity the answers give; null while one of them is neither yes nor no. */
export function severityFrom(answers: SeverityAnswers): Severity | null {
  if (severityQuestions.some((question) => !isDecided(answers[question]))) return null
  if (isYes(answers.imminentHarm) || isYes(answers.completeFailure)) return 'critical'
  return isYes(answers.significant) || !isYes(answers.isolated) ? 'major' : 'minor'
}

/** The graver of ours and an external auditor's: what a certification body calls major is not made smaller by our answers. */
export function gravest(one: Severity, other: Severity | null): Severity {
  return other !== null && isGraver(other, one) ? other : one
}

export function isGraver(one: Severity, other: Severity): boolean {
  const order = Object.keys(severities)
  return order.indexOf(one) < order.indexOf(other)
}

/** A certification body knows two terms only (brief §0.8). */
export function cbSeverity(severity: Severity): 'major' | 'minor' {
  return severity === 'minor' ? 'minor' : 'major'
}

export function isDecided(answer: AnswerValue | null): boolean {
  return answer?.answer === 'yes' || answer?.answer === 'no'
}

export function isYes(answer: AnswerValue | null): boolean {
  return answer?.answer === 'yes'
}

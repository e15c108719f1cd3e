import type { Improvement } from '#domain/records/improvement/fields.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { verdictOf } from '#domain/records/improvement/verdict.ts'
import { outcomeText } from '#domain/words/improvementScreen.ts'
import type { Words } from '#web/words/useWords.tsx'

type Outcome = Parameters<typeof verdictOf>[0]

/** What was seen, in one plain sentence; before there is an outcome, what is expected. Null where not even that was said. */
export function outcomeSentence(outcome: Outcome, words: Pick<Words, 'say' | 'formats'>): string | null {
  return outcome.proof === 'fact' ? factSentence(outcome, words) : figureSentence(outcome, words)
}

function figureSentence(outcome: Outcome, { say, formats }: Pick<Words, 'say' | 'formats'>): string | null {
  const { metric, metricUnit, baseline, after, target } = outcome
  if (!metric || baseline === null || target === null) return null
  const figure = (value: number) => [formats.number(value), metricUnit].filter(Boolean).join(' ')
  const values = { metric, before: figure(baseline), target: figure(target) }
  const verdict = verdictOf(outcome)
  if (after === null || verdict === null) return say(outcomeText.expected, values)
  return say(movement(baseline, after), { ...values, after: figure(after), verdict: verdictWord(verdict, { say }) })
}

function movement(baseline: number, after: number) {
  if (after === baseline) return outcomeText.stayed
  return after < baseline ? outcomeText.fell : outcomeText.rose
}

function factSentence(
  { factBefore, factAfter, factSeen, measuredAt }: Outcome,
  { say }: Pick<Words, 'say'>,
): string | null {
  if (!factBefore || !factAfter) return null
  const values = { before: factBefore, after: factAfter }
  if (factSeen) return say(outcomeText.factThere, values)
  return say(measuredAt ? outcomeText.factNotThere : outcomeText.factExpected, values)
}

function verdictWord(verdict: NonNullable<Improvement['verdict']>, { say }: Pick<Words, 'say'>): string {
  return say(proofFields.verdict.options[verdict]).toLowerCase()
}

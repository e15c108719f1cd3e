import { decisionFields } from '#domain/records/nonconformity/decisionFields.ts'
import { nonconformityText as text } from '#domain/words/nonconformityScreen.ts'

/** What the single form asks in words of its own, beside the record's fields. */
export const ownQuestions = {
  fixed: { kind: 'text', long: true, label: text.simpleFixed },
  fixedEvidence: { kind: 'text', label: text.simpleEvidence },
  consequence: decisionFields.consequence,
  whyNoAction: { kind: 'text', long: true, label: text.simpleWhy },
} as const

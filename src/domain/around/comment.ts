import { checkBody, id, listOf, required, text } from '#domain/checks/checkBody.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'

const LONGEST_COMMENT = 10_000
const MOST_MENTIONS = 50

export interface CommentInput {
  readonly text: string
  readonly mentions: readonly string[]
}

/** Plain text and whom it mentions, by id. */
export function checkComment(body: Readonly<Record<string, unknown>>): {
  values: CommentInput
  refusals: readonly Refusal[]
} {
  const { values, refusals } = checkBody(
    { text: required(text(LONGEST_COMMENT)), mentions: listOf(id, MOST_MENTIONS) },
    body,
  )
  return { values: { ...values, mentions: values.mentions ?? [] } as CommentInput, refusals }
}

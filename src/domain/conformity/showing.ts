import { checkEvidence, type EvidenceInput } from '#domain/around/evidence.ts'
import { type BodyChecks, checkBody, day, id, text, type ValueCheck } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'

/** What is to show a requirement: exactly one of a record, a piece of evidence that is there, and a new piece. */
export interface ShowingInput {
  /** Id or number. */
  readonly record: string | null
  readonly evidence: string | null
  readonly piece: EvidenceInput | null
  readonly note: string | null
  readonly validFrom: string | null
  readonly validUntil: string | null
}

/** Looked at apart: its own parts have their own refusals. */
const anything: ValueCheck = (value) => ({ value })

const checks: BodyChecks = {
  record: text(100),
  evidence: id,
  piece: anything,
  note: text(LONG_TEXT),
  validFrom: day,
  validUntil: day,
}

/** A link between a requirement and what shows it, as a request says it. Nothing shows a requirement by being ticked (C-010). */
export function checkShowing(body: Readonly<Record<string, unknown>>): {
  values: ShowingInput
  refusals: readonly Refusal[]
} {
  const { values, refusals } = checkBody(checks, body)
  const piece = values.piece ? checkEvidence(values.piece as Readonly<Record<string, unknown>>) : undefined
  const input = { ...values, piece: piece?.values ?? null } as unknown as ShowingInput
  return {
    values: input,
    refusals: [...refusals, ...(piece?.refusals ?? []).map(inPiece), ...ownRefusals(input, values)],
  }
}

const inPiece = (refusal: Refusal): Refusal => ({
  ...refusal,
  ...(refusal.field && { field: `piece/${refusal.field}` }),
})

function ownRefusals({ validFrom, validUntil }: ShowingInput, values: Readonly<Record<string, unknown>>): Refusal[] {
  const named = (['record', 'evidence', 'piece'] as const).filter((name) => values[name])
  const refusals: Refusal[] = []
  if (named.length === 0) refusals.push(refuse('showing_thing_missing', { field: 'record' }))
  if (named.length > 1) refusals.push(refuse('showing_one_thing', { field: named[1]! }))
  if (validFrom && validUntil && validUntil < validFrom)
    refusals.push(refuse('showing_backwards', { field: 'validUntil' }))
  return refusals
}

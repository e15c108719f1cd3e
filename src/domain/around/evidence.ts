import { checkBody, day, id, oneOf, required, text, type ValueCheck } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'

export const evidenceKinds = ['file', 'link', 'words'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface EvidenceInput {
  readonly kind: EvidenceKind
  readonly label: string
  readonly fileId: string | null
  readonly url: string | null
  readonly text: string | null
  readonly validUntil: string | null
}

const LONGEST_URL = 2000
const LONGEST_WORDS = 5000
/** The one part each kind consists of. */
const partOf = { file: 'fileId', link: 'url', words: 'text' } as const satisfies Record<
  EvidenceKind,
  keyof EvidenceInput
>

/** A link people can follow without harm: http or https, no name and password in it. */
const url: ValueCheck = (value, name) => {
  const checked = text(LONGEST_URL)(value, name)
  if ('refusal' in checked || checked.value === null) return checked
  const address = URL_LIKE.exec(checked.value as string)
  return address ? checked : { refusal: refuse('url_invalid', { field: name }) }
}
// Scheme, then a host without "user@", then anything but spaces and quotes.
const URL_LIKE = /^https?:\/\/[^\s/?#@"'<>\\]+([/?#][^\s"<>\\]*)?$/i

const checks = {
  kind: required(oneOf(evidenceKinds)),
  label: required(text(SHORT_TEXT)),
  fileId: id,
  url,
  text: text(LONGEST_WORDS),
  validUntil: day,
}

/** One piece of evidence: a stored file, a link or words, with a label; the day it holds until where there is one. */
export function checkEvidence(body: Readonly<Record<string, unknown>>): {
  values: EvidenceInput
  refusals: readonly Refusal[]
} {
  const { values, refusals } = checkBody(checks, body)
  const input = values as unknown as EvidenceInput
  return { values: input, refusals: refusals.length > 0 ? refusals : partRefusals(input) }
}

function partRefusals(input: EvidenceInput): Refusal[] {
  const own = partOf[input.kind]
  return Object.values(partOf).flatMap((part) => {
    if (part === own) return input[part] === null ? [fieldRefusal('evidence_part_missing', part)] : []
    return input[part] === null ? [] : [fieldRefusal('evidence_part_foreign', part)]
  })
}

import type { RowAnswer } from '#domain/applicability/row.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import { peopleAmong, recordsAmong } from '#store/records/existing.ts'
import type { AudienceKeys } from '#store/records/stored.ts'

/** Which of the people and records somebody names are there, to their eyes. */
export interface Known {
  readonly people: ReadonlySet<string>
  readonly records: ReadonlySet<string>
}

export async function knownAmong(tx: Tx, eyes: AudienceKeys, answers: readonly RowAnswer[]): Promise<Known> {
  const people = answers.flatMap(({ owner }) => owner ?? [])
  const records = answers.flatMap(({ treats, shows }) => [...treats, ...shows])
  return { people: await peopleAmong(tx, people), records: await recordsAmong(tx, records, eyes) }
}

/** A row's words as they are kept, or why they cannot be. */
export function cleanedAnswer<A extends RowAnswer>(
  answer: A,
  known: Known,
): { readonly answer: A; readonly refusals: readonly Refusal[] } {
  const { values, refusals } = cleanedTexts(answer, ['justification', 'guidanceNote', 'evidence'])
  const lists = { treats: listed(answer.treats), shows: listed(answer.shows) }
  const unknown = [...lists.treats, ...lists.shows].some((id) => !known.records.has(id))
  return {
    answer: { ...answer, ...values, ...lists },
    refusals: [
      ...refusals,
      ...(answer.owner !== null && !known.people.has(answer.owner) ? [fieldRefusal('person_unknown', 'owner')] : []),
      ...(unknown ? [fieldRefusal('record_unknown', 'records')] : []),
    ],
  }
}

const listed = (ids: readonly string[]) => [...new Set(ids)].sort()

/** Texts trimmed and bounded, and all that is wrong with them. */
export function cleanedTexts<T extends object>(said: T, parts: readonly (keyof T & string)[]) {
  const texts = parts.map((part) => ({ part, ...checkText(String(said[part] ?? ''), part, LONG_TEXT) }))
  return {
    values: Object.fromEntries(texts.flatMap((text) => ('value' in text ? [[text.part, text.value]] : []))),
    refusals: texts.flatMap((text) => ('refusal' in text ? [text.refusal] : [])),
  }
}

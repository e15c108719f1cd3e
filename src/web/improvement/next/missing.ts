import { notNow } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { type Language, sentence } from '#domain/words/sentence.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { factsOf } from '../facts.ts'
import type { Place } from '../place.ts'
import { isSame, saidIn } from '../saidIn.ts'

type Values = Readonly<Record<string, unknown>>
type Known = Pick<Place, 'record' | 'organization' | 'membership' | 'models' | 'exceptions'>

/** Refusals that rest on what only the server knows; each stays until the field it hangs on is changed. */
const onlyServerKnows: Readonly<Record<string, string | null>> = {
  owner_not_active: 'owner',
  action_responsible_not_active: 'actions',
  work_in_progress_full: 'workInProgressReason',
  scoring_model_missing: null,
  sod_01: null,
  sod_02: null,
  sod_10: null,
}

interface Typed {
  readonly move: string
  readonly values: Values
  readonly reason: string
  readonly language: Language
}

/**
 * What is still missing for a move while its form is being filled in: the record's own guard, asked again with what was typed,
 * and beside it what the server said that nobody here can know.
 */
export function missingNow(known: Known, { move, values, reason, language }: Typed): readonly SpokenRefusal[] {
  const { record } = known
  const fromServer = record.moves.find((open) => open.move === move)?.refusals ?? []
  const stays = fromServer.filter(
    ({ code }) => code in onlyServerKnows && !isAnswered(onlyServerKnows[code] ?? null, { record, values }),
  )
  const here = notNow(improvement, move, factsOf(known, { values, reason: reason.trim() || null }))
  return [
    ...stays,
    ...here.filter(({ code }) => !(code in onlyServerKnows)).map((refusal) => spoken(refusal, language)),
  ]
}

function isAnswered(field: string | null, { record, values }: Pick<Known, 'record'> & { values: Values }): boolean {
  return field !== null && field in values && !isSame(values[field], saidIn(record, field))
}

export function spoken(refusal: Refusal, language: Language): SpokenRefusal {
  return {
    code: refusal.code,
    sentence: sentence(refusal, language),
    ...(refusal.field ? { field: refusal.field } : {}),
  }
}

import { notNow } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { refusals } from '#domain/words/refusals.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import type { Words } from '#web/words/useWords.tsx'
import { isEmpty, isSame, saidIn } from './saidIn.ts'
import { isAskedHere, stepFacts } from './stepFacts.ts'
import type { StepPlace } from './stepPlace.ts'
import type { Typed, Values } from './steps.ts'

/**
 * What is still missing for a move while its form is being filled in: the record's own guard, asked again with what was typed,
 * and beside it what the server said that nobody here can know. That stays until the field it hangs on is changed.
 */
export function missingNow(place: StepPlace, typed: Typed): readonly SpokenRefusal[] {
  const { type, record, steps } = place
  const { move, values, say } = typed
  if (steps.missing) return steps.missing(typed)
  const reason = typed.reason.trim() || null
  const stays = ({ code, field }: SpokenRefusal) =>
    code === 'reason_missing' ? reason === null : !isAnswered(place, field, values)
  const fromServer = record.moves.find((open) => open.move === move)?.refusals ?? []
  if (!isAskedHere(place, move)) return fromServer.filter(stays)
  const asRead = notNow(type, move, stepFacts(place))
  const onlyServerKnows = fromServer.filter(({ code }) => !asRead.some((refusal) => refusal.code === code))
  const here = notNow(type, move, stepFacts(place, { values, reason }))
  return [...onlyServerKnows.filter(stays), ...here.map((refusal) => spoken(refusal, say))]
}

function isAnswered({ record }: StepPlace, field: string | undefined, values: Values): boolean {
  return field !== undefined && !isEmpty(values[field]) && !isSame(values[field], saidIn(record, field))
}

/** A refusal made here as the server would have sent it. */
export function spoken({ code, values, field }: Refusal, say: Words['say']): SpokenRefusal {
  return { code, sentence: say(refusals[code], values), ...(field ? { field } : {}) }
}

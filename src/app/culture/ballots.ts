import { createHash } from 'node:crypto'
import { ballotNumber, isSigned } from '#domain/culture/blindSignature.ts'
import { questionsAsked, type SurveyKind } from '#domain/culture/questions.ts'
import { type BallotAnswers, isBallot, tallied } from '#domain/culture/tally.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'
import { keepUrn, noteVeil, pressOf, urnOf, voterIn } from '#store/culture/urns.ts'
import { readRecord } from '#store/records/read.ts'
import type { App } from '../app.ts'
import { actingPerson, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { pressed } from './press.ts'

/** What someone needs to make their ballot. */
export interface BlankBallot {
  readonly organization: string
  readonly survey: string
  readonly modulus: string
  readonly questions: readonly string[]
  /** Whether they took one already; whether they used it nobody knows. */
  readonly isTaken: boolean
}

/** @throws Refused notFound, notNow when it is not open, notAllowed when it asks others */
export function blankBallot(app: App, caller: Caller, ref: string): Promise<BlankBallot> {
  return app.store.inside(caller, async (tx) => {
    const survey = await load(tx, caller, { type: pulseSurvey, ref })
    const press = await pressOf(tx, survey.id)
    if (!press) throw notNow('survey_not_open')
    const voter = await voterIn(tx, survey.id, actingPerson(caller))
    if (!voter) throw new Refused('notAllowed', [refuse('survey_not_asked')])
    return {
      organization: caller.organization,
      survey: survey.id,
      modulus: press.modulus,
      questions: questionsAsked(survey.kind as SurveyKind),
      isTaken: voter.veil !== null,
    }
  })
}

/**
 * Signs one veiled ballot per person. Nothing else is written: no trail, no time, no key of the request. The same veil again is
 * answered the same, so that an answer lost on the way loses nobody their vote.
 * @returns the signature under the veil, hexadecimal
 */
export function signBallot(app: App, caller: Caller, { ref, veil }: { ref: string; veil: string }): Promise<string> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const survey = await load(tx, caller, { type: pulseSurvey, ref })
    const press = await pressOf(tx, survey.id, { lock: true })
    if (!press) throw notNow('survey_not_open')
    const voter = await voterIn(tx, survey.id, person)
    if (!voter) throw new Refused('notAllowed', [refuse('survey_not_asked')])
    const [modulus, number] = [numberFrom(press.modulus), numberFrom(veil)]
    if (number < 2n || number > modulus - 2n)
      throw new Refused('invalid', [refuse('ballot_not_blank', { field: 'veil' })])
    const mark = digest(veil.toLowerCase())
    if (voter.veil !== null && voter.veil !== mark) throw notNow('ballot_given')
    if (voter.veil === null) await noteVeil(tx, { survey: survey.id, person, veil: mark })
    return pressed(number, press)
  })
}

export interface CastBallot {
  readonly organization: string
  readonly survey: string
  readonly secret: string
  readonly signature: string
  readonly answers: BallotAnswers
}

/**
 * Puts a ballot into the urn: from nobody, at no time, its answers apart from one another. Cast twice, it is refused.
 * @throws Refused invalid, notFound, notNow
 */
export async function castBallot(app: App, { organization, survey, ...ballot }: CastBallot): Promise<void> {
  await app.store.inside({ organization }, async (tx) => {
    const press = await pressOf(tx, survey)
    const urn = await urnOf(tx, survey)
    if (!press || !urn) throw notNow('survey_not_open')
    const { kind } = found(await readRecord(tx, pulseSurvey, { ref: survey, eyes: [] })) as unknown as {
      kind: SurveyKind
    }
    const modulus = numberFrom(press.modulus)
    const number = ballotNumber({ survey, secret: ballot.secret }, { modulus }, digest)
    if (!isSigned(number, numberFrom(ballot.signature), { modulus }))
      throw new Refused('invalid', [refuse('ballot_not_ours', { field: 'signature' })])
    if (!isBallot(kind, ballot.answers))
      throw new Refused('invalid', [refuse('ballot_answers_wrong', { field: 'answers' })])
    const mark = digest(ballot.secret)
    if (urn.marks.includes(mark)) throw notNow('ballot_cast')
    await keepUrn(tx, survey, {
      answers: urn.answers + 1,
      tally: tallied(kind, urn.tally, ballot.answers),
      marks: [...urn.marks, mark],
    })
  })
}

export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function numberFrom(hex: string): bigint {
  return BigInt(`0x${hex}`)
}

function notNow(code: RefusalCode): Refused {
  return new Refused('notNow', [refuse(code)])
}

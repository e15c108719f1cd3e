import { z } from 'zod'
import { gateWords } from '#domain/words/gateWords.ts'
import { filled } from '#domain/words/language.ts'
import { Misuse } from '../settings.ts'
import type { GateAsked } from './asked.ts'

const refusal = z.object({ code: z.string(), sentence: z.string(), field: z.string().optional() })

const answered = z.looseObject({
  gate: z.string(),
  system: z.looseObject({ number: z.string().nullable(), title: z.string(), state: z.string() }),
  state: z.string(),
  open: z.boolean(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  conditions: z.string().nullable(),
  refusals: z.array(refusal),
})

/** A gate as the server answers it, or closed because it did not. */
export interface GateFound extends z.output<typeof answered> {
  /** Whether a server said so; otherwise the gate is closed because nobody did. */
  readonly isAnswered: boolean
}

/**
 * Asks the server how a gate stands. Without an answer the gate is closed, and the answer says why: a pipeline never goes on because
 * somebody could not be asked.
 * @throws Misuse where the server says that the question is wrong: no such system or gate, no right to ask
 */
export async function askGate(asked: GateAsked): Promise<GateFound> {
  const { language, seconds, server, system, gate, token } = asked
  try {
    const answer = await fetch(
      `${server}/api/v1/ai-systems/${encodeURIComponent(system)}/gates/${encodeURIComponent(gate)}`,
      {
        headers: { authorization: `Bearer ${token}`, 'accept-language': language },
        redirect: 'manual',
        signal: AbortSignal.timeout(seconds * 1000),
      },
    )
    return understood(asked, answer.status, await answer.text())
  } catch (failure) {
    if ((failure as Error).name === 'Misuse') throw failure
    return unanswered(asked, causeOf(failure as Error, asked))
  }
}

function understood(asked: GateAsked, status: number, text: string): GateFound {
  const { language } = asked
  if (wrong.includes(status)) throw new Misuse(sentencesOf(text) ?? filled(gateWords.status[language], { status }))
  if (status !== 200) return unanswered(asked, filled(gateWords.status[language], { status }))
  const { data } = answered.safeParse(parsed(text))
  // An answer about another gate, or one that is open and gives reasons against, is no answer.
  const isSound = data?.gate === asked.gate && data.open === (data.refusals.length === 0)
  return data && isSound ? { ...data, isAnswered: true } : unanswered(asked, gateWords.notUnderstood[language])
}

/** Statuses that say the question was wrong, not that there is no answer. */
const wrong: readonly number[] = [400, 401, 403, 404]

function sentencesOf(text: string): string | null {
  const body = z.object({ refusals: z.array(refusal).min(1) }).safeParse(parsed(text))
  return body.success ? body.data.refusals.map(({ sentence }) => sentence).join('\n') : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function causeOf(failure: Error, { seconds, language }: GateAsked): string {
  if (failure.name === 'TimeoutError') return filled(gateWords.timedOut[language], { seconds })
  const cause = failure.cause as { code?: string; message?: string } | undefined
  return cause?.code ?? cause?.message ?? failure.message
}

function unanswered({ system, gate, server, language }: GateAsked, cause: string): GateFound {
  const sentence = filled(gateWords.unanswered[language], { system, gate, server, cause })
  return {
    gate,
    system: { number: null, title: system, state: 'unknown' },
    state: 'unanswered',
    open: false,
    decidedAt: null,
    decidedBy: null,
    conditions: null,
    refusals: [{ code: 'gate_unanswered', sentence }],
    isAnswered: false,
  }
}

import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { DatabaseLost } from '#app/app.ts'
import { type Refusal, type RefusalKind, Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Language, sentence } from '#domain/words/sentence.ts'
import type { Env } from './env.ts'

/** One status per kind of "no" (design §6). */
const statusOfKind: Readonly<Record<RefusalKind, ContentfulStatusCode>> = {
  invalid: 400,
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  notNow: 409,
  conflict: 412,
  tooLarge: 413,
  keyReused: 422,
  versionMissing: 428,
  tooMany: 429,
}

/** A refusal with its sentence in the reader's language: `{code, sentence, field?, values?}`. */
export function told(refusal: Refusal, language: Language) {
  return {
    code: refusal.code,
    sentence: sentence(refusal, language),
    ...(refusal.field && { field: refusal.field }),
    ...(refusal.values && { values: refusal.values }),
  }
}

/** Answers whatever was thrown as a problem document (RFC 9457). What nobody foresaw is logged under a number and shown as that number alone. */
export function problem(thrown: Error, context: Context<Env>): Response {
  if (thrown instanceof Refused) return refusedProblem(thrown, context)
  if (thrown instanceof HTTPException && thrown.status < 500) return thrown.getResponse()
  if (thrown instanceof DatabaseLost) return lostProblem(thrown, context)
  const reference = randomUUID().slice(0, 8)
  console.error(`unexpected ${reference} ${context.req.method} ${context.req.routePath}:`, thrown)
  return answer(context, {
    status: 500,
    kind: 'unexpected',
    refusals: [refuse('unexpected', { values: { reference } })],
    details: {},
  })
}

const TRY_AGAIN_SECONDS = 5

/** No defect of ours and over soon: one line in the log, and when to ask again. */
function lostProblem({ message }: DatabaseLost, context: Context<Env>): Response {
  console.error(`database lost under ${context.req.method} ${context.req.routePath}: ${message}`)
  context.header('Retry-After', String(TRY_AGAIN_SECONDS))
  return answer(context, { status: 503, kind: 'unavailable', refusals: [refuse('database_lost')], details: {} })
}

function refusedProblem({ kind, refusals, details }: Refused, context: Context<Env>): Response {
  const seconds = refusals[0]?.values?.seconds
  if (kind === 'tooMany' && seconds !== undefined) context.header('Retry-After', String(seconds))
  if (refusals[0]?.code === 'not_signed_in') context.header('WWW-Authenticate', challenge(context))
  return answer(context, { status: statusOfKind[kind], kind, refusals, details })
}

/**
 * How one signs in by program (RFC 6750): with a token of one's own. No address of an authorization server stands here, because there
 * is none: assistants connect with a token that a person made (docs/adr/0035-assistants-propose.md).
 */
function challenge(context: Context<Env>): string {
  const isToken = /^Bearer /i.test(context.req.header('authorization') ?? '')
  return `Bearer realm="meliora"${isToken ? ', error="invalid_token"' : ''}`
}

interface Problem {
  readonly status: ContentfulStatusCode
  readonly kind: string
  readonly refusals: readonly Refusal[]
  readonly details: Readonly<Record<string, unknown>>
}

function answer(context: Context<Env>, { status, kind, refusals, details }: Problem): Response {
  const language = context.get('language') ?? 'en'
  const sentences = refusals.map((refusal) => told(refusal, language))
  const [first] = sentences
  const body = {
    type: 'about:blank',
    title: kind,
    status,
    code: first?.code ?? kind,
    detail: first?.sentence ?? kind,
    refusals: sentences,
    ...details,
  }
  return context.json(body, status, { 'Content-Type': 'application/problem+json' })
}

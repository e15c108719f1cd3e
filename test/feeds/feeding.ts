import { expect } from 'vitest'
import { pullDueFeeds } from '#app/feeds/pullDueFeeds.ts'
import { sign } from '#outside/standardWebhook.ts'
import type { Person } from '../journeys/driver/person.ts'
import type { World } from '../journeys/driver/world.ts'

export interface FeedPage {
  readonly id: string
  readonly version: number
  readonly metric: { readonly id: string; readonly name: string } | null
  readonly state: string
  readonly failures: number
  readonly fault: { readonly code: string; readonly sentence: string } | null
  readonly nextRunAt: string | null
  readonly lastSuccessAt: string | null
  readonly pulledTo: string | null
  readonly waiting: number
  readonly rejected: number
  readonly inbound: string | null
  readonly burn: readonly { windowSeconds: number; good: number; total: number }[]
}

export interface Run {
  readonly cause: string
  readonly outcome: string
  readonly fault: { readonly code: string } | null
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly refused: number
  readonly missing: number
  readonly firstPeriod: string | null
  readonly lastPeriod: string | null
  readonly feedVersion: number
}

export interface Letter {
  readonly id: string
  readonly key: string
  readonly times: number
  readonly payload: string
  readonly state: string
  readonly refusal: { readonly code: string; readonly sentence: string }
}

type Input = Readonly<Record<string, unknown>>

/** Connects a feed; answers it with the secret that is shown once. */
export async function connects(person: Person, input: Input): Promise<FeedPage & { secret: string | null }> {
  const answer = await person.asks('POST', '/feeds', { body: input })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(201)
  const { feed, secret } = answer.body as unknown as { feed: FeedPage; secret: string | null }
  return { ...feed, secret }
}

export async function looksAt(person: Person, { id }: { readonly id: string }): Promise<FeedPage> {
  const answer = await person.asks('GET', `/feeds/${id}`)
  expect(answer.status).toBe(200)
  return answer.body as unknown as FeedPage
}

/** The log, oldest first. */
export async function logOf(person: Person, { id }: { readonly id: string }): Promise<Run[]> {
  const { body } = await person.asks('GET', `/feeds/${id}/runs?limit=200`)
  return (body.items as unknown as Run[]).toReversed()
}

export async function lettersOf(person: Person, { id }: { readonly id: string }, state = 'open'): Promise<Letter[]> {
  const { body } = await person.asks('GET', `/feeds/${id}/dead-letters?limit=200&state=${state}`)
  return body.items as unknown as Letter[]
}

/** The series as `day value` or `day num/den`, missing periods left away. */
export async function seriesOf(person: Person, { id }: { readonly id: string }): Promise<string[]> {
  const { body } = await person.asks('GET', `/metrics/${id}/series`)
  const { points } = body as unknown as {
    points: { periodStart: string; value: number | null; num?: number; den?: number }[]
  }
  return points
    .filter(({ value }) => value !== null)
    .map(({ periodStart, value, num, den }) => `${periodStart} ${den === undefined ? value : `${num}/${den}`}`)
}

/** Lets every server's job look once. */
export function roundPasses({ app }: World): Promise<number> {
  return pullDueFeeds(app)
}

export interface Sent {
  readonly id?: string
  readonly body: unknown
  readonly secret: string | null
  /** Seconds since 1970; the world's own now unless said otherwise. */
  readonly timestamp?: number
}

/** Sends to a feed's address as Standard Webhooks says; no cookie, no token of a person. */
export async function sends(world: World, feed: { readonly inbound: string | null }, sent: Sent) {
  const { id = crypto.randomUUID(), secret } = sent
  const timestamp = String(sent.timestamp ?? Math.floor(Date.parse(world.app.now()) / 1000))
  const body = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body)
  const answer = await fetch(`${world.address}${feed.inbound}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': sign(secret ?? '', `${id}.${timestamp}.${body}`),
    },
    body,
  })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

/** Lets feeds ask on loopback, as an administrator would. */
export async function allowsLoopback(
  administrator: Person,
  entries: readonly string[] = ['127.0.0.0/8'],
): Promise<void> {
  const { body } = await administrator.asks('GET', '/organization')
  const headers = { 'if-match': `"${body.version}"` }
  const answer = await administrator.asks('PATCH', '/organization', { body: { privateHosts: entries }, headers })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(200)
}

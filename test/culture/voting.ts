import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { ballotNumber, unveiled, veiled } from '#domain/culture/blindSignature.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const numberOf = (hex: string) => BigInt(`0x${hex}`)

export interface Ballot {
  readonly organization: string
  readonly survey: string
  readonly secret: string
  readonly signature: string
  /** What the press saw of it. */
  readonly veil: string
}

/** Makes a ballot as the browser does: a secret, its number under a veil, signed, unveiled. */
export async function takesBallot(person: Person, survey: Pick<Page, 'id'>): Promise<Ballot> {
  const { status, body } = await person.asks('GET', `/pulse-surveys/${survey.id}/ballot`)
  expect(status, JSON.stringify(body)).toBe(200)
  const { organization, modulus } = body as unknown as { organization: string; modulus: string }
  const key = { modulus: numberOf(modulus) }
  const secret = randomBytes(32).toString('hex')
  const factor = numberOf(randomBytes(272).toString('hex'))
  const veil = veiled(ballotNumber({ survey: survey.id, secret }, key, digest), factor, key).toString(16)
  const signed = await person.asks('POST', `/pulse-surveys/${survey.id}/ballot`, { body: { veil } })
  expect(signed.status, JSON.stringify(signed.body)).toBe(200)
  const signature = unveiled(numberOf(String(signed.body.signature)), factor, key).toString(16)
  return { organization, survey: survey.id, secret, signature, veil }
}

/** Puts it into the urn: no cookie, no token. */
export async function casts(world: Pick<World, 'address'>, ballot: Ballot, answers: Readonly<Record<string, number>>) {
  const { organization, survey, secret, signature } = ballot
  const answer = await fetch(`${world.address}/api/public/surveys/${organization}/${survey}/ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, signature, answers }),
  })
  const text = await answer.text()
  const body = (text ? JSON.parse(text) : {}) as { code?: string; refusals?: { code: string }[] }
  return { status: answer.status, codes: (body.refusals ?? []).map(({ code }) => code) }
}

/** Takes a ballot and casts it. */
export async function votes(
  world: Pick<World, 'address'>,
  person: Person,
  survey: Pick<Page, 'id'>,
  answers: Record<string, number>,
) {
  const cast = await casts(world, await takesBallot(person, survey), answers)
  expect(cast).toEqual({ status: 204, codes: [] })
}

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Actor, ask, bearer, type Cast } from './cast.ts'
import type { Deed, Ledger } from './ledger.ts'
import { type Outcome, send } from './send.ts'

export interface Writing {
  /** Lets every client finish what it is at; the server must answer again. */
  stop(): Promise<void>
}

interface Client {
  readonly address: string
  readonly cast: Cast
  readonly ledger: Ledger
  readonly raiser: Actor
  isStopping(): boolean
}

/**
 * Several clients write at once: each captures, comments and triages, one thing after the other, and sends again under the same key
 * what was not answered. One in eight gives up instead; one in ten sends everything twice at once.
 * @param addresses servers on one database; clients take turns
 */
export function startWriting(
  addresses: readonly string[],
  { cast, ledger, clients }: { cast: Cast; ledger: Ledger; clients: number },
): Writing {
  let isStopping = false
  const working = Array.from({ length: clients }, (_, place) =>
    work({
      address: addresses[place % addresses.length]!,
      raiser: cast.raisers[place % cast.raisers.length]!,
      ...{ cast, ledger, isStopping: () => isStopping },
    }),
  )
  return {
    stop: async () => {
      isStopping = true
      await Promise.all(working)
    },
  }
}

async function work(client: Client): Promise<void> {
  for (let round = 0; !client.isStopping(); round++) await careOfOne(client, round)
}

/** A suggestion from its capture to its triage. */
async function careOfOne(client: Client, round: number): Promise<void> {
  const { raiser, cast } = client
  const name = `Suggestion ${randomUUID()}`
  const path = '/api/v1/improvements'
  const raised = await does(client, { kind: 'capture', token: raiser.token, path, body: { title: name } })
  if (!raised) return
  const there = `${path}/${raised.id}`
  const comment = { text: `About ${name}`, mentions: [cast.coordinator.id] }
  await does(client, { kind: 'comment', token: raiser.token, path: `${there}/comments`, body: comment })
  const triage = round % 3 === 2 ? dismissal : registration
  await does(client, { ...triage, token: cast.coordinator.token, path: `${there}/moves/${triage.kind}`, version: 1 })
}

const registration = {
  kind: 'register',
  body: {
    input: {
      description: 'Said while the server was being killed.',
      sourceType: 'staffSuggestion',
      category: 'serviceDelivery',
      dimensions: ['effectiveness'],
      frameworkReference: '20000-1 10.2',
    },
  },
} as const
const dismissal = { kind: 'dismiss', body: { input: {}, reason: 'Said already.' } } as const

const GIVES_UP = 1 / 8
const SENDS_TWICE = 1 / 10
const PATIENCE_MS = 120_000

/** Sends until it is answered; undefined where the client gave up or was answered what it should not be. */
async function does(client: Client, wanted: Omit<Deed, 'key'>): Promise<{ id: string } | undefined> {
  const deed: Deed = { ...wanted, key: randomUUID() }
  const { ledger, address } = client
  const givesUp = Math.random() < GIVES_UP
  for (let attempts = 1, end = Date.now() + PATIENCE_MS; ; attempts++) {
    const sentAt = Date.now()
    const twice = Math.random() < SENDS_TWICE
    const outcomes = await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => send(address, deed)))
    const answered = settle(ledger, { deed, outcomes, sentAt, attempts: twice ? attempts + 1 : attempts })
    if (answered !== 'interrupted') return answered
    ledger.interrupted += 1
    if (givesUp) {
      ledger.givenUp.push(deed)
      return undefined
    }
    if (Date.now() > end) {
      ledger.faults.push(`${deed.kind} was not answered in ${PATIENCE_MS / 1000} s`)
      return undefined
    }
    await pause(40 + Math.random() * 80)
  }
}

interface Sent {
  readonly deed: Deed
  readonly outcomes: readonly Outcome[]
  readonly sentAt: number
  readonly attempts: number
}

function settle(
  ledger: Ledger,
  { deed, outcomes, sentAt, attempts }: Sent,
): { id: string } | undefined | 'interrupted' {
  const refused = outcomes.find((outcome) => outcome.kind === 'refused')
  if (refused) {
    ledger.faults.push(`${deed.kind} (attempt ${attempts}) was answered ${refused.status}: ${refused.text}`)
    return undefined
  }
  const [first, ...others] = outcomes.filter((outcome) => outcome.kind === 'done')
  if (!first) return 'interrupted'
  if (others.some(({ id }) => id !== first.id)) ledger.faults.push(`${deed.kind} sent twice was done twice`)
  ledger.acknowledge({ deed, id: first.id, number: first.number, sentAt, answeredAt: Date.now(), attempts })
  return first
}

/** Notes where the trail stands: whatever happens from now on, the chain up to here stays. */
export async function noteHead(address: string, { founder }: Cast, { anchors }: Ledger): Promise<void> {
  const { head } = await ask(address, 'GET', '/api/v1/trail/head', { headers: bearer(founder) })
  anchors.push(head)
}

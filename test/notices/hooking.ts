import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { signatureRefusal } from '#outside/standardWebhook.ts'
import type { Person } from '#test/journeys/driver/person.ts'

export interface ReceivedHook {
  readonly id: string
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> }
  readonly raw: string
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** A receiver of webhooks on loopback: it keeps what it gets and answers as a test wants. */
export interface Receiver {
  readonly address: string
  readonly received: ReceivedHook[]
  answers(status: number): void
  close(): Promise<void>
}

export async function aReceiver(): Promise<Receiver> {
  const received: ReceivedHook[] = []
  let status = 204
  const server = createServer(async (request, response) => {
    let raw = ''
    for await (const piece of request) raw += piece
    const headers = request.headers as Record<string, string>
    received.push({ id: headers['webhook-id'] ?? '', body: JSON.parse(raw), raw, headers })
    response.writeHead(status).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers: (next) => {
      status = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** Whether a delivery was signed with the secret, as a receiver checks it. */
export function isSigned({ headers, raw }: ReceivedHook, secret: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers
  const now = new Date(Number(timestamp) * 1000).toISOString()
  return signatureRefusal(secret, { id, timestamp, signature, body: raw }, now) === null
}

export interface Hook {
  readonly id: string
  readonly secret: string
  readonly version: number
}

/** Sets a webhook up; answers it with the secret that is shown once. */
export async function hooks(person: Person, input: Readonly<Record<string, unknown>>): Promise<Hook> {
  const answer = await person.asks('POST', '/webhooks', { body: input })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(201)
  const { webhook, secret } = answer.body as unknown as { webhook: Hook; secret: string }
  return { ...webhook, secret }
}

import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { createToken } from '#app/people/tokens.ts'
import type { Role } from '#domain/people/roles.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { member, organization, personOf, type World } from '../people/world.ts'

export const today = '2026-11-20'

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
type Body = any

export interface Said {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

/** Somebody in front of a register of their own, with files to bring in and take out, over the routes. */
export interface Desk {
  readonly organization: string
  readonly person: string
  asks(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Said>
  /** Brings a file in to be looked at. */
  brings(name: string, bytes: Uint8Array | string, headers?: Record<string, string>): Promise<Said>
  /** The import once nobody works on it. */
  settled(id: string): Promise<Body>
  /** Brings a file in, decides, accepts it; answers the import. */
  takesIn(name: string, bytes: Uint8Array | string, decisions?: object): Promise<Body>
  takesOut(query: string): Promise<Buffer>
  /** Somebody else at the same register. */
  colleague(name: string, ...roles: readonly Role[]): Promise<Desk>
}

let houses = 0
const atWork: readonly unknown[] = ['reading', 'accepting', 'undoing']

export async function aDesk(world: World, roles: readonly Role[] = ['improvementCoordinator']): Promise<Desk> {
  houses += 1
  const founded = await organization(world, `House ${houses}`, `founder${houses}@house.test`)
  return colleagueAt(world, founded, { name: 'Una Corr', roles })
}

async function colleagueAt(
  world: World,
  founded: Awaited<ReturnType<typeof organization>>,
  { name, roles }: { name: string; roles: readonly Role[] },
): Promise<Desk> {
  const caller = await member(world, founded.organization.id, { name, roles })
  const { secret } = await createToken(world.app, founded.caller, {
    name: 'test',
    scopes: scopeNames,
    days: 366,
    person: personOf(caller),
  })
  const send = (method: string, path: string, body: string | Buffer | undefined, headers: Record<string, string>) =>
    world.server.request(`http://127.0.0.1:4210/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    } as RequestInit)
  const said = async (response: Response): Promise<Said> => {
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }
  const asks: Desk['asks'] = async (method, path, body, headers = {}) => {
    const answer = await said(await send(method, path, body === undefined ? undefined : JSON.stringify(body), headers))
    return method === 'GET' ? answer : whole(answer)
  }
  /** On a busy machine the work may go on after the answer; a test looks at what comes of it. */
  const whole = async (answer: Said): Promise<Said> =>
    answer.status < 300 && atWork.includes(answer.body?.state)
      ? { ...answer, body: await settled(answer.body.id) }
      : answer
  const brings: Desk['brings'] = async (file, bytes, headers = {}) => {
    const named = { 'meliora-file-name': encodeURIComponent(file), ...headers }
    return whole(await said(await send('POST', '/imports', Buffer.from(bytes), named)))
  }
  const settled: Desk['settled'] = async (id) => {
    for (;;) {
      const { body } = await asks('GET', `/imports/${id}`)
      if (!atWork.includes(body.state)) return body
      await new Promise((soon) => setTimeout(soon, 50))
    }
  }
  return {
    organization: founded.organization.id,
    person: personOf(caller),
    asks,
    brings,
    settled,
    takesIn: async (file, bytes, decisions) => {
      const { status, body } = await brings(file, bytes)
      expect(status, JSON.stringify(body)).toBe(201)
      if (decisions) expect((await asks('PATCH', `/imports/${body.id}`, decisions)).status).toBe(200)
      await settled(body.id)
      const accepted = await asks('POST', `/imports/${body.id}/accept`)
      expect(accepted.status, JSON.stringify(accepted.body.refusals)).toBe(200)
      return settled(body.id)
    },
    takesOut: async (query) => {
      const response = await send('GET', `/improvements/export?${query}`, undefined, {})
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(response.status, bytes.toString('utf8').slice(0, 500)).toBe(200)
      return bytes
    },
    colleague: (other, ...others) => colleagueAt(world, founded, { name: other, roles: others }),
  }
}

/** One of the three registers that real organizations keep. */
export function register(name: 'service-desk-csi-register.xlsx' | 'nine-columns-semicolon.csv' | 'ai-office-log.xlsx') {
  return { name, bytes: readFileSync(new URL(`../registers/${name}`, import.meta.url)) }
}

/** What has to be decided before each of them comes in. */
export const decisionsFor = {
  'service-desk-csi-register.xlsx': {
    corrections: { date: { '31/02/2026': '2026-02-28' } },
    choices: { repeats: { 'CSI-006': 'keepAll' } },
  },
  'nine-columns-semicolon.csv': undefined,
  'ai-office-log.xlsx': { choices: { repeats: { 'AI-05': 'keepFirst' } } },
} as const

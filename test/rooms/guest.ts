import type { Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

export interface Told {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
  readonly body: any
  readonly headers: Headers
}

/** Somebody outside with a browser: no account, at most the cookie a room gave them. */
export class Guest {
  readonly #world: World
  cookie: string | null = null
  constructor(world: World) {
    this.#world = world
  }

  async asks(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Told> {
    const answer = await this.fetches(method, path, body, headers)
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, body: isJson ? JSON.parse(text) : text, headers: answer.headers }
  }

  fetches(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#world.address}${path.startsWith('/api/') ? path : `/api/v1/room${path}`}`, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  enters(link: string): Promise<Told> {
    return this.asks('POST', '/enter', { link })
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';')
    this.cookie = /max-age=0/i.test(cookie) ? null : pair
  }
}

type Body = Readonly<Record<string, unknown>>

/** A room over HTTP, as whoever keeps it opens it. */
export async function aRoom(host: Person, body: Body): Promise<string> {
  const answer = await host.asks('POST', '/rooms', {
    body: { title: 'Stage 2', audience: 'certificationBody', ...body },
  })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.id
}

/** Someone who has entered a room. */
export async function aGuestIn(world: World, host: Person, room: string, name = 'Nora Lind'): Promise<Guest> {
  const { secret } = await invited(host, room, name)
  const guest = new Guest(world)
  const answer = await guest.enters(secret)
  if (answer.status !== 204) throw new Error(JSON.stringify(answer.body))
  return guest
}

export async function invited(
  host: Person,
  room: string,
  name = 'Nora Lind',
): Promise<{ readonly secret: string; readonly guest: { readonly id: string } }> {
  const answer = await host.asks('POST', `/rooms/${room}/guests`, { body: { name, firm: 'Northlight Certification' } })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body as never
}

import type { World } from './world.ts'
import { password as usual } from './world.ts'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
  readonly body: any
  readonly headers: Headers
}

/** Someone at a screen: keeps cookies, sends JSON, names an organization when told to. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly world: World
  organization: string | null
  constructor(world: World, organization: string | null = null) {
    this.world = world
    this.organization = organization
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.world.server.request(`http://127.0.0.1:4210${path}`, {
      method,
      headers: {
        ...(this.cookies.size > 0 && {
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
        ...(this.organization && { 'meliora-organization': this.organization }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        host: '127.0.0.1:4210',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
    }
  }

  signIn(email: string, password = usual): Promise<Answer> {
    return this.ask('POST', '/api/auth/sign-in/email', { email, password })
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';')
    const at = pair.indexOf('=')
    const isGone = /max-age=0/i.test(cookie)
    if (isGone) this.cookies.delete(pair.slice(0, at))
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

import { scopeNames } from '#domain/people/scopes.ts'

/** Somebody who acts over HTTP with a token. */
export interface Actor {
  readonly id: string
  readonly token: string
}

export interface Cast {
  readonly slug: string
  readonly organization: string
  /** The founder: reads the trail's head. */
  readonly founder: Actor
  /** They suggest and comment; they hear what became of it. */
  readonly raisers: readonly Actor[]
  /** Triages, and is mentioned in every comment. */
  readonly coordinator: Actor
}

const founding = { email: 'ada@harbour.example', password: 'a long way to the harbour' } as const

/** Founds an organization on a fresh server and gives everybody a token, over HTTP as a person would at the screen. */
export async function cast(address: string): Promise<Cast> {
  const { organization } = await ask(address, 'POST', '/api/first-run', {
    body: {
      ...founding,
      name: 'Ada',
      organization: 'Harbour Works',
      language: 'en',
      timeZone: 'Europe/Berlin',
      roles: ['aimsManager'],
    },
  })
  const cookie = await signIn(address)
  const acting = (body: unknown) => ({ body, headers: { cookie } })
  const me = await ask(address, 'GET', '/api/v1/me', { headers: { cookie } })
  const token = async (person: string): Promise<Actor> => {
    const asked = { name: 'torture', scopes: scopeNames, days: 30, person }
    return { id: person, token: (await ask(address, 'POST', '/api/v1/tokens', acting(asked))).secret }
  }
  const hire = async (name: string, role: string): Promise<Actor> => {
    const { id } = await ask(address, 'POST', '/api/v1/people', acting({ name }))
    await ask(address, 'PUT', `/api/v1/people/${id}/roles`, acting({ roles: [role] }))
    return token(id)
  }
  const raisers = [await hire('Bo', 'employee'), await hire('Cy', 'employee'), await hire('Di', 'employee')]
  return {
    ...{ slug: organization.slug, organization: organization.id },
    founder: await token(me.memberships[0].person.id),
    raisers,
    coordinator: await hire('Felix', 'improvementCoordinator'),
  }
}

/** Signs the founder in and answers the session's cookie. */
export async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(founding),
  })
  if (answer.status !== 200) throw new Error(`signing in was answered ${answer.status}: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

interface Asked {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One request that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
export async function ask(address: string, method: string, path: string, { body, headers }: Asked = {}): Promise<any> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`)
  return JSON.parse(text)
}

export function bearer({ token }: Actor): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}

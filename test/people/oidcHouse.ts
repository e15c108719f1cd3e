import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Browser } from './browser.ts'

export interface Account {
  readonly email: string
  readonly verified: boolean
  readonly name: string
}

export interface OidcHouse {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  close(): Promise<void>
}

/** A real OpenID Connect provider on loopback, with accounts by sub and without screens: consent is given, sign-in is by test header. */
export async function openOidcHouse(accounts: Readonly<Record<string, Account>>, redirect: string): Promise<OidcHouse> {
  const server: Server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = {
    client_id: 'meliora',
    client_secret: 'a-client-secret-of-the-test-0123456789',
    redirect_uris: [redirect],
    grant_types: ['authorization_code'],
    response_types: ['code'] as ['code'],
  }
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    findAccount: (_, sub) => {
      const account = accounts[sub]
      return (
        account && {
          accountId: sub,
          claims: () => ({ sub, email: account.email, email_verified: account.verified, name: account.name }),
        }
      )
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    const { params, prompt, session } = await provider.interactionDetails(request, response)
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: String(request.headers['x-sub']) } })
    const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params.client_id) })
    grant.addOIDCScope(String(params.scope))
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  })
  const close = () => new Promise<void>((done) => server.close(() => done()))
  return { issuer, clientId: client.client_id, clientSecret: client.client_secret, close }
}

/** Goes the whole way as a browser does: to the provider, through its pages as `sub`, and back. Answers where one ends up. */
export async function signInThere(browser: Browser, sub: string): Promise<string> {
  const start = await browser.ask('POST', '/api/auth/sign-in/social', {
    callbackURL: '/o/acme',
    errorCallbackURL: '/sign-in',
  })
  if (start.status !== 200) throw new Error(`No way to the provider: ${JSON.stringify(start.body)}`)
  const cookies = new Map<string, string>()
  let at = start.body.url as string
  while (!at.includes('/api/auth/callback/')) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { 'x-sub': sub, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (!next) throw new Error(`The provider stopped at ${at}: ${response.status} ${await response.text()}`)
    at = new URL(next, at).href
  }
  const back = new URL(at)
  const answer = await browser.ask('GET', `${back.pathname}${back.search}`)
  return answer.headers.get('location') ?? `${answer.status} ${JSON.stringify(answer.body)}`
}

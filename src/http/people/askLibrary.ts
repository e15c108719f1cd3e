import type { Context } from 'hono'
import { authPath, type IdentityLibrary } from '#app/people/identityLibrary.ts'
import type { Env } from '../env.ts'
import { authAnswer } from './authAnswer.ts'

export interface Question {
  readonly path: string
  readonly body?: object
}

/** Asks the library and passes its cookies on. */
export async function ask(
  library: IdentityLibrary,
  context: Context<Env>,
  question: Question,
): Promise<Record<string, unknown>> {
  const response = await library.handler(forLibrary(context, String(library.options.baseURL), question))
  passCookies(context, response)
  return authAnswer(response)
}

export function passCookies(context: Context<Env>, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) context.header('Set-Cookie', cookie, { append: true })
}

/** The library sees the cookies and what it needs of the body, never the caller's other headers. */
export function forLibrary(context: Context<Env>, baseUrl: string, { path, body }: Question): Request {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of ['cookie', 'user-agent']) {
    const value = context.req.header(name)
    if (value) headers.set(name, value.slice(0, 4000))
  }
  const url = new URL(`${authPath}${path}`, baseUrl)
  return body
    ? new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
    : new Request(url, { headers })
}

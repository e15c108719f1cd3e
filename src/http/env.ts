import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Caller } from '#app/caller.ts'
import type { SignedIn } from '#app/people/signedIn.ts'
import type { Guest } from '#app/rooms/guest.ts'
import type { Scope } from '#domain/people/scopes.ts'
import type { Language } from '#domain/words/sentence.ts'

/** What middleware knows about a request by the time a route sees it. */
export interface Env {
  Variables: {
    language: Language
    /** Set once the request is identified; public routes have none. */
    caller: Caller
    /** Who holds the session; null with a token, absent on public routes. */
    signedIn: SignedIn | null
    /** What the token that asks may be used for; absent with a session. */
    scopes: readonly Scope[] | undefined
    /** On the room's routes alone, which have no caller. */
    guest: Guest
  }
}

export type Routes = OpenAPIHono<Env>

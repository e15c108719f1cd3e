import type { RefusalCode } from '#domain/words/refusals.ts'

/**
 * Why something is not done. A refusal is data: the code is stable, the sentence is made by `words` for the reader, and
 * `field` says where on the form the cause lies. Server, screen, CLI and API show the same one.
 */
export interface Refusal {
  readonly code: RefusalCode
  readonly values?: Readonly<Record<string, string | number>>
  readonly field?: string
}

/** The kinds of "no", in the order in which they are asked (design §4); http maps each to one status. */
export type RefusalKind =
  | 'invalid'
  | 'notSignedIn'
  | 'notFound'
  | 'notAllowed'
  | 'notNow'
  | 'conflict'
  | 'versionMissing'
  | 'keyReused'
  | 'tooLarge'
  | 'tooMany'

/** Thrown by `app` and caught at the edge. Anything else that is thrown is a defect and stays opaque to the reader. */
export class Refused extends Error {
  readonly kind: RefusalKind
  readonly refusals: readonly Refusal[]
  /** What lies beside: the current version of a record in conflict. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(kind: RefusalKind, refusals: readonly Refusal[], details: Readonly<Record<string, unknown>> = {}) {
    super(`${kind}: ${refusals.map(({ code }) => code).join(', ')}`)
    this.kind = kind
    this.refusals = refusals
    this.details = details
  }
}

/** A refusal in one line. */
export function refuse(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...more }
}

/** Drops the guards that are satisfied: `unmet(!due && refuse('due_missing'))`. */
export function unmet(...guards: readonly (Refusal | false | null | undefined | '' | 0)[]): Refusal[] {
  return guards.filter((guard): guard is Refusal => Boolean(guard))
}

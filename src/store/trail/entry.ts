/** What the canonical text of an entry holds (trail.ts seals it). Commitments are SHA-256 in hexadecimal, null where nothing was said. */
export interface SealedEntry {
  readonly id: string
  readonly at: string
  readonly clock: 'server' | 'demo'
  readonly actor: { readonly kind: string; readonly id?: string }
  readonly channel: string
  readonly verb: string
  readonly subject: { readonly type: string; readonly id: string } | null
  readonly reason: string | null
  readonly changes: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[]
}

/** Verbs whose entry says that values of its subject under its paths are gone for good. */
export const redactingVerbs: readonly string[] = ['redact', 'person.pseudonymise']

/** Everything an entry commits to, by side and path: `after reason` and the changes. */
export function commitmentsOf({ reason, changes }: SealedEntry): Map<string, string> {
  const commitments = new Map<string, string>()
  if (reason !== null) commitments.set('after reason', reason)
  for (const { path, before, after } of changes) {
    if (before !== null) commitments.set(`before ${path}`, before)
    if (after !== null) commitments.set(`after ${path}`, after)
  }
  return commitments
}

import type { Deed } from './ledger.ts'

export type Outcome =
  | { readonly kind: 'done'; readonly id: string; readonly number: string | null }
  /** A no: for what these clients ask, there is no reason for one. */
  | { readonly kind: 'refused'; readonly status: number; readonly text: string }
  /** No answer, half an answer, or "something went wrong here": whether it was done is unknown. */
  | { readonly kind: 'interrupted' }

/** Sends a deed once. */
export async function send(address: string, { key, token, path, body, version }: Deed): Promise<Outcome> {
  try {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (answer.status >= 500) return { kind: 'interrupted' }
    if (!answer.ok) return { kind: 'refused', status: answer.status, text }
    const { id, number = null } = JSON.parse(text)
    return { kind: 'done', id, number }
  } catch {
    return { kind: 'interrupted' }
  }
}

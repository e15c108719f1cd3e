import { request } from '#web/api/request.ts'
import { chosenLanguage } from '#web/words/languageChoice.ts'
import type { Draft } from './draft.ts'

/**
 * Sends a suggestion to the public address: no cookie, no token, no referrer, nothing that says who. Gives the token with
 * which the sender can see what became of it; the server keeps only its hash.
 */
export async function sendAnonymously(
  publicToken: string,
  { title, description }: Pick<Draft, 'title' | 'description'>,
): Promise<string> {
  const asker = { language: chosenLanguage() ?? 'en', organization: null }
  const body = { title: title.trim(), description: description.trim() || title.trim() }
  const path = `/api/public/${encodeURIComponent(publicToken)}/suggestions`
  const { follow } = await request<{ readonly follow: string }>(asker, path, {
    method: 'POST',
    body,
    anonymous: true,
  })
  return follow
}

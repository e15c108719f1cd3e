import type { Language } from '#domain/words/language.ts'
import { request } from '#web/api/request.ts'

/** Which organization a public suggestion link belongs to; asked without cookie, like everything about it. */
export function publicPage(token: string, language: Language): Promise<{ readonly organization: string }> {
  return request({ language, organization: null }, `/api/public/${encodeURIComponent(token)}`, { anonymous: true })
}

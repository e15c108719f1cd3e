import { useQuery } from '@tanstack/react-query'
import type { PublicCertificate, PublicFact } from '#domain/trust/publicPage.ts'
import { request } from '#web/api/request.ts'
import { useWords } from '#web/words/useWords.tsx'

export interface PublicTrust {
  readonly organization: string
  readonly isDemo: boolean
  readonly color: string
  readonly logo: string | null
  readonly headline: string
  readonly introduction: string | null
  readonly contact: string | null
  readonly takesMessages: boolean
  readonly today: string
  readonly certificates: readonly PublicCertificate[]
  readonly facts: readonly PublicFact[]
}

const addressOf = (address: string) => `/api/public/trust/${encodeURIComponent(address)}`

/** A trust page as anyone sees it; asked without cookie, in the reader's language. */
export function usePublicTrust(address: string) {
  const { language } = useWords()
  return useQuery({
    queryKey: ['trust', address, language],
    queryFn: () => request<PublicTrust>({ language, organization: null }, addressOf(address), { anonymous: true }),
    retry: false,
  })
}

/** Sends what a stranger writes; answers the secret under which they hear what became of it. */
export function useSendMessage(address: string) {
  const { language } = useWords()
  return (body: unknown) =>
    request<{ readonly follow: string }>({ language, organization: null }, `${addressOf(address)}/enquiries`, {
      method: 'POST',
      body,
      anonymous: true,
    })
}

import { createContext, type ReactNode, use, useMemo } from 'react'
import { useWords } from '#web/words/useWords.tsx'
import { type Api, apiFor } from './client.ts'

interface Place {
  readonly api: Api
  /** The slug in the address, or null outside an organization. */
  readonly organization: string | null
}

const ApiContext = createContext<Place | null>(null)

/** Everything below asks in the name of this organization and in the reader's language. */
export function ApiProvider({
  organization,
  children,
}: {
  readonly organization: string | null
  readonly children: ReactNode
}) {
  const { language } = useWords()
  const place = useMemo(() => ({ organization, api: apiFor({ organization, language }) }), [organization, language])
  return <ApiContext value={place}>{children}</ApiContext>
}

export function useApi(): Api {
  return usePlace().api
}

/** The slug of the organization we are in; only below /o/{slug}. */
export function useSlug(): string {
  const { organization } = usePlace()
  if (!organization) throw new Error('useSlug needs an organization in the address.')
  return organization
}

function usePlace(): Place {
  const place = use(ApiContext)
  if (!place) throw new Error('useApi needs ApiProvider above it.')
  return place
}

import { useQuery } from '@tanstack/react-query'
import { brandingText } from '#domain/words/brandingScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  /** Of the picture; another one is fetched anew. */
  readonly hash: string
  readonly height: number
}

/** The organization's logo. A plain address could not say which organization is meant, so it is fetched and shown as data. */
export function LogoPicture({ hash, height }: Shown) {
  const { say } = useWords()
  const { data } = useLogoData(hash)
  if (!data) return null
  return <img src={data} alt={say(brandingText.logoAlt)} style={{ height, maxWidth: 220, objectFit: 'contain' }} />
}

function useLogoData(hash: string) {
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'logo', hash],
    queryFn: async ({ signal }) => {
      const answer = await fetch('/api/v1/branding/logo', { headers: { 'Meliora-Organization': slug }, signal })
      if (!answer.ok) throw new Error(String(answer.status))
      return asData(await answer.blob())
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

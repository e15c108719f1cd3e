import { useMutation } from '@tanstack/react-query'
import { problemOf } from '#web/api/problem.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

/**
 * Fetches a file below /api/v1 and hands it to the browser under the name the server gave it. A plain link could not say which
 * organization is meant, and would show a refusal as a page of JSON.
 */
export function useDownload() {
  const slug = useSlug()
  const { language } = useWords()
  return useMutation({
    mutationFn: async (path: string) => {
      const answer = await fetch(`/api/v1${path}`, {
        headers: { 'Meliora-Organization': slug, 'Accept-Language': language },
      })
      if (!answer.ok) throw await problemOf(answer)
      offer(await answer.blob(), nameIn(answer.headers.get('Content-Disposition')))
    },
  })
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken the address by then; kept forever it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function nameIn(disposition: string | null): string {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return encoded ? decodeURIComponent(encoded) : (disposition?.match(/filename="?([^";]+)/i)?.[1] ?? 'meliora')
}

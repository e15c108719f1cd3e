import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { RichText } from '#domain/richText/richText.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Content {
  readonly internal: RichText | null
  readonly public: RichText | null
}

export type Variant = keyof Content
export type Version = RecordOf<typeof documentVersion> & { readonly today: string }

/** What a version says. */
export function useContent(version: string): Content {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, documentVersion.plural, 'content', version],
    queryFn: ({ signal }) => api.ask<Content>(`/document-versions/${encodeURIComponent(version)}/content`, { signal }),
  }).data
}

/** Writes the text of a draft and reads the record again: it has another sum now. */
export function useWriteContent(record: Version, put: (record: Version) => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ variant, text }: { variant: Variant; text: unknown }) => {
      const path = `/document-versions/${record.id}/content?variant=${variant}`
      await api.ask(path, { method: 'PUT', body: { text }, version: record.version })
      return (await api.read(documentVersion, record.id)) as Version
    },
    onSuccess: async (written) => {
      await queries.invalidateQueries({ queryKey: [slug, documentVersion.plural, 'content', record.id] })
      put(written)
    },
  })
}

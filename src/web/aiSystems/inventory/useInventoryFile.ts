import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Decisions, Preview, Taken } from './shapes.ts'

/** A file on its way in: looked at anew with every decision, taken once it was seen. The file stays in the browser until then. */
export function useInventoryFile() {
  const api = useApi()
  const [file, setFile] = useState<File | null>(null)
  const [decisions, setDecisions] = useState<Decisions>({})
  const [seen, setSeen] = useState<Preview | null>(null)
  const preview = useMutation({
    mutationFn: (asked: { readonly file: File; readonly decisions: Decisions }) =>
      api.ask<Preview>(`/inventory/preview${queryString(said(asked.decisions))}`, { method: 'POST', file: asked.file }),
    scope: { id: 'inventory-preview' },
    onSuccess: setSeen,
  })
  const accept = useAccept()
  const look = (next: File) => {
    accept.reset()
    setFile(next)
    setDecisions({})
    setSeen(null)
    preview.mutate({ file: next, decisions: {} })
  }
  const decide = (change: { readonly [K in keyof Decisions]: Decisions[K] | undefined }) => {
    if (!file) return
    const entries = Object.entries({ ...decisions, ...change }).filter(([, value]) => value !== undefined)
    const next: Decisions = Object.fromEntries(entries)
    setDecisions(next)
    preview.mutate({ file, decisions: next })
  }
  const take = () => {
    if (!file || !seen) return
    accept.mutate({ file, decisions, digest: seen.digest }, { onError: () => preview.mutate({ file, decisions }) })
  }
  return { file, decisions, look, decide, take, preview, seen, accept }
}

function useAccept() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, decisions, digest }: { file: File; decisions: Decisions; digest: string }) =>
      api.ask<Taken>(`/inventory${queryString({ ...said(decisions), digest })}`, { method: 'POST', file }),
    onSuccess: async () => {
      for (const plural of ['ai-systems', 'resources']) await queries.invalidateQueries({ queryKey: [slug, plural] })
    },
  })
}

function said(decisions: Decisions): { readonly decisions?: string } {
  return Object.keys(decisions).length > 0 ? { decisions: JSON.stringify(decisions) } : {}
}

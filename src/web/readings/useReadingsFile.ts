import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Decisions, Preview, Written } from './shapes.ts'

/** A file on its way in: looked at anew with every decision, written once it was seen. The file itself stays in the browser until then. */
export function useReadingsFile() {
  const api = useApi()
  const [file, setFile] = useState<File | null>(null)
  const [decisions, setDecisions] = useState<Decisions>({})
  const [seen, setSeen] = useState<Preview | null>(null)
  const preview = useMutation({
    mutationFn: (asked: { readonly file: File; readonly decisions: Decisions }) =>
      api.ask<Preview>(`/readings/preview${queryString(said(asked.decisions))}`, { method: 'POST', file: asked.file }),
    scope: { id: 'readings-preview' },
    onSuccess: setSeen,
  })
  const accept = useAccept()
  const take = (next: File) => {
    accept.reset()
    setFile(next)
    setDecisions({})
    setSeen(null)
    preview.mutate({ file: next, decisions: {} })
  }
  const decide = (change: Decisions) => {
    if (!file) return
    const next = { ...decisions, ...change }
    setDecisions(next)
    preview.mutate({ file, decisions: next })
  }
  const write = () => {
    if (!file || !seen) return
    const again = () => preview.mutate({ file, decisions })
    accept.mutate({ file, decisions, digest: seen.digest }, { onError: again })
  }
  // A decision that was refused stays on the screen, beside what was understood before it.
  const shown = seen && { ...seen, chosen: decisions.columns ?? seen.chosen }
  return { file, take, decide, write, preview, shown, accept }
}

function useAccept() {
  const api = useApi()
  const refresh = useRefreshMetrics()
  return useMutation({
    mutationFn: ({ file, decisions, digest }: { file: File; decisions: Decisions; digest: string }) =>
      api.ask<Written>(`/readings${queryString({ ...said(decisions), digest })}`, { method: 'POST', file }),
    onSuccess: refresh,
  })
}

/** Takes a written file back. */
export function useUndo() {
  const api = useApi()
  const refresh = useRefreshMetrics()
  return useMutation({
    mutationFn: (batch: string) => api.ask<Written>(`/readings/${batch}/undo`, { method: 'POST' }),
    onSuccess: refresh,
  })
}

function useRefreshMetrics() {
  const slug = useSlug()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [slug, 'metrics'] })
}

function said(decisions: Decisions): { readonly decisions?: string } {
  return Object.keys(decisions).length > 0 ? { decisions: JSON.stringify(decisions) } : {}
}

import { useSyncExternalStore } from 'react'
import { useSlug } from '#web/api/useApi.tsx'
import { keepProgress, type Progress, progressIn } from './progress.ts'

const listeners = new Set<() => void>()

interface Tour {
  readonly progress: Progress
  go(progress: number | 'ended'): void
}

/** How far one is in this organization's tour, and going on in it; the banner and the bar see the same. */
export function useTour(): Tour {
  const slug = useSlug()
  const progress = useSyncExternalStore(subscribe, () => progressIn(slug))
  const go = (to: number | 'ended') => {
    keepProgress(slug, to)
    for (const listener of listeners) listener()
  }
  return { progress, go }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

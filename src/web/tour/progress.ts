const KEY = 'meliora.tour.'

/** How far somebody is in an organization's tour on this device: the stop, or that they ended it; null: never seen. */
export type Progress = number | 'ended' | null

export function progressIn(slug: string): Progress {
  const kept = localStorage.getItem(KEY + slug)
  if (kept === null || kept === 'ended') return kept
  return Math.max(0, Math.trunc(Number(kept)) || 0)
}

export function keepProgress(slug: string, progress: number | 'ended'): void {
  localStorage.setItem(KEY + slug, String(progress))
}

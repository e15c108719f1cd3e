import { useQuery } from '@tanstack/react-query'
import { metricText } from '#domain/words/metricScreen.ts'
import { HistoryItem } from '#web/around/HistoryItem.tsx'
import panel from '#web/around/Panel.module.css'
import type { TrailEntry } from '#web/around/shapes.ts'
import { useAround } from '#web/around/useAround.ts'
import { usePersonNames } from '#web/around/usePersonNames.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface TrailPage {
  readonly items: readonly TrailEntry[]
  readonly next: number | null
}

/** Every version of the definition as the trail has it: who changed what, when and why; the newest first. */
export function Versions() {
  const { say } = useWords()
  const { api, path, key } = useAround()
  const { data = [], error } = useQuery({
    queryKey: [...key('trail'), 'versions'],
    queryFn: async ({ signal }) => {
      const versions: TrailEntry[] = []
      let next: number | null = null
      do {
        const page: TrailPage = await api.ask(path('trail') + (next === null ? '' : `?cursor=${next}`), { signal })
        versions.push(
          ...page.items.filter(({ changes }) => changes.some((change) => change.path === 'definitionVersion')),
        )
        next = page.next
      } while (next !== null)
      return versions
    },
  })
  const names = usePersonNames(data)
  return (
    <details>
      <summary style={{ cursor: 'pointer', width: 'max-content' }}>{say(metricText.versions)}</summary>
      <ProblemNote error={error} />
      <ol className={panel.list} style={{ marginTop: 10 }}>
        {data.map((entry) => (
          <HistoryItem key={entry.seq} entry={entry} names={names} />
        ))}
      </ol>
    </details>
  )
}

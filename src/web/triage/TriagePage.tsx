import { useState } from 'react'
import { triageText } from '#domain/words/screenTriage.ts'
import { Page } from '#web/parts/Page.tsx'
import { useKeys } from '#web/parts/useKeys.ts'
import { TriagePlaces } from '#web/proposals/TriagePlaces.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AllSorted } from './AllSorted.tsx'
import { Candidate } from './Candidate.tsx'
import { CandidateList } from './CandidateList.tsx'
import classes from './TriagePage.module.css'
import { useCandidates } from './useCandidates.ts'

/** Suggestions one after the other: read, decide, the next one opens. */
export function TriagePage() {
  const { say } = useWords()
  const { items, isPending, error, fetchNextPage, hasNextPage } = useCandidates()
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    items.findIndex(({ id }) => id === chosen),
    0,
  )
  const current = items[at]
  const step = (by: number) => () => setChosen(items[Math.min(Math.max(at + by, 0), items.length - 1)]?.id ?? null)
  useKeys({ j: step(1), ArrowDown: step(1), k: step(-1), ArrowUp: step(-1) })
  if (error && items.length === 0) throw error
  const settle = () => setChosen((items[at + 1] ?? items[at - 1])?.id ?? null)
  return (
    <Page title={say(triageText.title)} isFilling aside={<span className={classes.keys}>{say(triageText.keys)}</span>}>
      <TriagePlaces />
      {!isPending && !current && <AllSorted />}
      {current && (
        <div className={classes.panes} data-open={chosen !== null || undefined}>
          <CandidateList
            items={items}
            current={current.id}
            onChoose={setChosen}
            onMore={hasNextPage ? fetchNextPage : undefined}
          />
          <Candidate key={current.id} id={current.id} onSettled={settle} onBack={() => setChosen(null)} />
        </div>
      )}
    </Page>
  )
}

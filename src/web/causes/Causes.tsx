import { causeText } from '#domain/words/causeScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Analysis } from './Analysis.tsx'
import { Begin } from './Begin.tsx'
import classes from './Causes.module.css'
import { type CausesOf, useCauses } from './useCauses.ts'

/** Why it happened: every analysis of a record's causes, the one at work open, and ways to begin another. */
export function Causes(of: CausesOf) {
  const { say } = useWords()
  const { data, error } = useCauses(of)
  const items = data?.items ?? []
  return (
    <div className={classes.causes}>
      <ProblemNote error={error} />
      {items.map((analysis) => (
        <Analysis key={analysis.id} of={of} analysis={analysis} />
      ))}
      {data && items.length === 0 && <p className={classes.soft}>{say(causeText.none)}</p>}
      {data?.mayBegin && <Begin of={of} />}
    </div>
  )
}

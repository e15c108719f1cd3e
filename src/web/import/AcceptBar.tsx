import { Button } from '@mantine/core'
import { importCounts, importText } from '#domain/words/importScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AcceptBar.module.css'
import type { Import, Preview } from './shapes.ts'
import { useAct } from './useImport.ts'

interface Shown {
  readonly view: Import
  readonly preview: Preview
  readonly isReading: boolean
}

/** The one button everything leads to; while it is closed it says why. */
export function AcceptBar({ view: { id, against }, preview, isReading }: Shown) {
  const { say, sayCount, formats } = useWords()
  const { mutate, isPending, error } = useAct(id)
  const reasons = against.map(({ sentence }) => sentence)
  const isClosed = against.length > 0 || isReading
  return (
    <div className={classes.bar}>
      <div id="accept-why" className={classes.why}>
        {isPending ? null : reasons.length > 0 ? (
          <ul aria-label={say(importText.against)}>
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          say(importText.allOrNothing)
        )}
        <ProblemNote error={error} />
      </div>
      <Button
        size="md"
        aria-describedby="accept-why"
        disabled={isClosed}
        loading={isPending}
        onClick={() => mutate({ path: '/accept' })}
      >
        {sayCount(importCounts.accept, preview.summary.toImport, { count: formats.number(preview.summary.toImport) })}
      </Button>
    </div>
  )
}

import { importText } from '#domain/words/importScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AcceptBar } from './AcceptBar.tsx'
import { Asked } from './Asked.tsx'
import { Columns } from './Columns.tsx'
import { LeftOut } from './LeftOut.tsx'
import classes from './Looking.module.css'
import { Overview } from './Overview.tsx'
import { Rows } from './Rows.tsx'
import type { Import, Preview } from './shapes.ts'
import { useDecisions } from './useImport.ts'
import { Words } from './Words.tsx'

/** What was understood and what was not, before anything is written; every part can be corrected where it stands. */
export function Looking({ view, preview }: { readonly view: Import; readonly preview: Preview }) {
  const { say } = useWords()
  const deciding = useDecisions(view)
  const isReading = view.state === 'reading' || deciding.isPending
  return (
    <div className={classes.looking}>
      <div className={classes.parts} aria-busy={isReading}>
        <ProblemNote error={deciding.error} />
        <Overview view={view} preview={preview} deciding={deciding} />
        <Asked view={view} preview={preview} deciding={deciding} />
        <Columns preview={preview} deciding={deciding} />
        <Words preview={preview} deciding={deciding} />
        <Rows id={view.id} preview={preview} deciding={deciding} />
        <LeftOut preview={preview} deciding={deciding} />
      </div>
      <AcceptBar view={view} preview={preview} isReading={isReading} />
      <p role="status" className={classes.status}>
        {isReading && say(importText.readAgain)}
      </p>
    </div>
  )
}

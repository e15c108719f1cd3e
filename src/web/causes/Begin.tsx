import { Button } from '@mantine/core'
import { type Technique, techniques } from '#domain/causes/causeAnswers.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import { type CausesOf, useBegin } from './useCauses.ts'

/** Begins an analysis by one technique; several may stand side by side. */
export function Begin({ of }: { readonly of: CausesOf }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useBegin(of)
  return (
    <div className={classes.begin} data-print="hide">
      <span>{say(causeText.begin)}</span>
      {(Object.keys(techniques) as Technique[]).map((technique) => (
        <Button
          key={technique}
          size="compact-sm"
          variant="default"
          disabled={isPending}
          onClick={() => mutate(technique)}
        >
          {say(techniques[technique])}
        </Button>
      ))}
      <p className={classes.help}>{say(causeText.beginHelp)}</p>
      <ProblemNote error={error} />
    </div>
  )
}

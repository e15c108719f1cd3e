import { storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './Claimed.module.css'
import { Said } from './Said.tsx'

/** What the old register said, kept clearly apart from what is known here. */
export function Claimed() {
  const { say } = useWords()
  const { imported } = usePlace().record.fields
  if (!imported) return null
  return (
    <section className={classes.claimed}>
      <h2 className={classes.title}>{say(storyText.claimed)}</h2>
      <p className={classes.text}>{say(storyText.claimedText)}</p>
      <Said
        names={[
          'oldNumber',
          'importedAs',
          'raisedByWords',
          'claimedRaisedOn',
          'claimedClosedOn',
          'claimedPriority',
          'claimedOutcome',
        ]}
      />
    </section>
  )
}

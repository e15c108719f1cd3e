import { originFields } from '#domain/records/improvement/originFields.ts'
import { improvementStates, type Stage } from '#domain/records/improvement/stages.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './Claimed.module.css'
import { Said, SaidItem } from './Said.tsx'

/** What the old register said, kept clearly apart from what is known here. */
export function Claimed() {
  const { say } = useWords()
  const { imported, importedAs } = usePlace().record.fields
  if (!imported) return null
  return (
    <section className={classes.claimed}>
      <h2 className={classes.title}>{say(storyText.claimed)}</h2>
      <p className={classes.text}>{say(storyText.claimedText)}</p>
      <Said
        names={[
          'oldNumber',
          'raisedByWords',
          'claimedRaisedOn',
          'claimedClosedOn',
          'claimedPriority',
          'claimedOutcome',
        ]}
      >
        {importedAs && (
          <SaidItem label={say(originFields.importedAs.label)}>
            {say(improvementStates[importedAs as Stage]?.label ?? { en: importedAs, de: importedAs })}
          </SaidItem>
        )}
      </Said>
    </section>
  )
}

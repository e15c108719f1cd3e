import { planFields } from '#domain/records/improvement/planFields.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { ActionItem } from './ActionItem.tsx'
import classes from './Actions.module.css'
import { mayEdit } from './sections.ts'

/** The plan's actions, ticked off where they stand. */
export function Actions() {
  const { say } = useWords()
  const place = usePlace()
  const { actions } = place.record.fields
  if (actions.length === 0) return null
  const done = actions.filter((action) => action.done).length
  return (
    <div>
      <h3 className={classes.title}>
        {say(planFields.actions.label)}{' '}
        <span className={classes.count}>{say(storyText.actionsDone, { done, all: actions.length })}</span>
      </h3>
      <ul className={classes.list}>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} isOpen={mayEdit(place, 'actions')} />
        ))}
      </ul>
    </div>
  )
}

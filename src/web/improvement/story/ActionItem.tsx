import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { FileCell } from '#web/fields/file/FileCell.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { ActionDone } from './ActionDone.tsx'
import classes from './Actions.module.css'

type Action = Improvement['actions'][number]

/** One action: ticking it asks at once what shows that it is done. */
export function ActionItem({ action, isOpen }: { readonly action: Action; readonly isOpen: boolean }) {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const [isTicking, setTicking] = useState(false)
  const isLate = !action.done && action.ends !== null && action.ends < record.today
  return (
    <li className={classes.item}>
      <Checkbox
        size="sm"
        aria-label={say(storyText.tick, { action: action.what ?? '' })}
        checked={action.done || isTicking}
        disabled={!isOpen}
        onChange={() => setTicking(!isTicking)}
      />
      <span className={classes.what}>{action.what}</span>
      <span className={classes.facts}>
        {action.ends && (
          <span className={isLate ? classes.late : undefined}>
            {formats.day(action.ends)}
            {isLate && <> {say(storyText.late)}</>}
          </span>
        )}
        {action.responsible && <PersonName name={record.names[action.responsible] ?? '…'} />}
      </span>
      <div className={classes.side}>
        {!isTicking && action.done && (
          <p className={classes.evidence}>
            {action.evidence}
            <FileCell field={planFields.actions.of.evidenceFile} value={action.evidenceFile} names={record.names} />
          </p>
        )}
        {isTicking && <ActionDone action={action} onClose={() => setTicking(false)} />}
      </div>
    </li>
  )
}

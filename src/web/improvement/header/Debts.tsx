import { Popover } from '@mantine/core'
import { headText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './Badges.module.css'

/** What the record still owes for stages it never passed here. */
export function Debts() {
  const { say, sayCount } = useWords()
  const { debts, fields, status } = usePlace().record
  if (debts.length === 0 || !fields.imported || status === 'candidate') return null
  return (
    <Popover position="bottom-start" shadow="md" width={340} withArrow={false}>
      <Popover.Target>
        <button type="button" className={classes.badge}>
          {sayCount(headText.debts, debts.length)}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p style={{ marginTop: 0 }}>{say(headText.debtsText)}</p>
        <ul className={classes.list}>
          {debts.map(({ code, sentence }) => (
            <li key={code + sentence}>{sentence}</li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

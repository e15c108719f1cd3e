import { TimePicker } from '@mantine/dates'
import { useState } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import { DayInput } from '../day/DayInput.tsx'
import type { InputProps } from '../fieldProps.ts'
import { instantFrom, localOf } from './localInstant.ts'
import classes from './MomentInput.module.css'

/** A day in the reader's format and a time beside it, in the reader's time zone; a moment is said once both are. */
export function MomentInput({ field, value, onChange, help, ...rest }: InputProps<'instant'>) {
  const { say } = useWords()
  const [[day, time], setParts] = useState(() => partsOf(value))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const change = (nextDay: string, nextTime: string) => {
    setParts([nextDay, nextTime])
    onChange(nextDay && nextTime ? instantFrom(`${nextDay}T${nextTime}`) : null)
  }
  return (
    <div className={classes.moment}>
      <DayInput
        {...rest}
        field={{ kind: 'day', label: field.label }}
        help={help ?? say(fieldText.inZone, { zone })}
        value={day || null}
        onChange={(next) => change(next ?? '', time)}
      />
      <TimePicker
        className={classes.time ?? ''}
        value={time}
        onChange={(next) => change(day, next)}
        disabled={rest.disabled ?? false}
        hoursInputLabel={say(fieldText.hoursOf, { label: rest.label })}
        minutesInputLabel={say(fieldText.minutesOf, { label: rest.label })}
      />
    </div>
  )
}

function partsOf(value: string | null): readonly [day: string, time: string] {
  const [day = '', time = ''] = value ? localOf(value).split('T') : []
  return [day, time]
}

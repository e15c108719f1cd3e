import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/de'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { dayFrom } from './dayFrom.ts'

/** A day, typed or picked; shown in the reader's one format, which is also what is understood when typed. */
export function DayInput({ field: _, value, onChange, ...rest }: InputProps<'day'>) {
  const { say, formats, language } = useWords()
  return (
    <DateInput
      {...framed(rest)}
      value={value}
      onChange={onChange}
      valueFormat={formats.dayPattern}
      dateParser={(typed) => dayFrom(typed, formats)}
      placeholder={say(fieldText.dayHint, { day: formats.day('2026-11-20') })}
      locale={language}
      firstDayOfWeek={1}
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': say(fieldText.clear) }}
      popoverProps={{ shadow: 'md' }}
      ariaLabels={{
        previousMonth: say(fieldText.previousMonth),
        nextMonth: say(fieldText.nextMonth),
        previousYear: say(fieldText.previousYear),
        nextYear: say(fieldText.nextYear),
      }}
    />
  )
}

import { SegmentedControl } from '@mantine/core'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Readings.module.css'
import type { Decisions, Preview } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly decide: (change: Decisions) => void
}

/** What the file does not tell by itself: asked only where a cell depends on it. */
export function Questions({ preview, decide }: Shown) {
  const { say } = useWords()
  const { rows, dateOrder } = preview
  const asks = (code: string) => rows.some(({ refusal }) => refusal?.code === code)
  const number = rows.find(({ refusal }) => refusal?.code === 'reading_number_either')
  return (
    <>
      {asks('reading_date_either') && (
        <fieldset className={classes.question}>
          <legend>{say(readingsText.dateOrder, { sample: dateOrder.sample ?? '' })}</legend>
          <SegmentedControl
            value=""
            data={[
              { value: 'dayFirst', label: say(readingsText.dayFirst) },
              { value: 'monthFirst', label: say(readingsText.monthFirst) },
            ]}
            onChange={(order) => decide({ dateOrder: order as 'dayFirst' | 'monthFirst' })}
          />
        </fieldset>
      )}
      {number && (
        <fieldset className={classes.question}>
          <legend>{say(readingsText.decimal)}</legend>
          <SegmentedControl
            value=""
            data={[
              { value: 'comma', label: say(readingsText.comma) },
              { value: 'point', label: say(readingsText.point) },
            ]}
            onChange={(decimal) => decide({ decimal: decimal as 'comma' | 'point' })}
          />
        </fieldset>
      )}
    </>
  )
}

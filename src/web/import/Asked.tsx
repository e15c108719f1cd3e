import { Button, SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { importCounts, importText } from '#domain/words/importScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Asked.module.css'
import { Part } from './Part.tsx'
import { Repeats } from './Repeats.tsx'
import type { Import, Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

interface Shown {
  readonly view: Import
  readonly preview: Preview
  readonly deciding: Deciding
}

/** Everything that is asked, what keeps the rows out first. */
export function Asked({ view, preview, deciding }: Shown) {
  const { say } = useWords()
  const { summary, questions, repeats } = preview
  const isWrong = summary.errors > 0 || deciding.decisions.choices?.excludeWrong === true
  const others = questions.filter(({ code }) => !code.startsWith('number_repeated'))
  const isNothing = !isWrong && others.length === 0 && repeats.length === 0
  if (isNothing)
    return view.against.length === 0 ? (
      <p className={classes.fine}>
        <IconCircleCheck size={18} aria-hidden /> {say(importText.nothingAsked)}
      </p>
    ) : null
  return (
    <Part title={say(importText.askedTitle)}>
      <div className={classes.asked}>
        {isWrong && <WrongRows preview={preview} deciding={deciding} />}
        <Repeats preview={preview} deciding={deciding} />
        {others.map((question) => (
          <div key={question.sentence} className={classes.question} data-blocking={question.blocking || undefined}>
            <p>{question.sentence}</p>
            {question.code.startsWith('date_order') && question.column !== undefined && (
              <DateOrder column={question.column} deciding={deciding} />
            )}
          </div>
        ))}
      </div>
    </Part>
  )
}

function WrongRows({ preview, deciding }: Omit<Shown, 'view'>) {
  const { say, sayCount, formats } = useWords()
  const isLeftOut = deciding.decisions.choices?.excludeWrong === true
  const leaveOut = (excludeWrong: boolean) =>
    deciding.decide((before) => ({ ...before, choices: { ...before.choices, excludeWrong } }))
  return (
    <div className={classes.question} data-blocking={!isLeftOut || undefined}>
      <p>
        <b>
          {say(importText.wrongTitle)}
          {!isLeftOut &&
            `: ${sayCount(importCounts.errors, preview.summary.errors, { count: formats.number(preview.summary.errors) })}`}
        </b>
      </p>
      <p className={classes.help}>{say(importText.wrongText)}</p>
      <div className={classes.ways}>
        <Button size="compact-sm" variant="default" onClick={() => leaveOut(!isLeftOut)}>
          {say(isLeftOut ? importText.takeBack : importText.leaveWrongOut)}
        </Button>
        {!isLeftOut && (
          <a href="#import-rows" className={classes.show}>
            {say(importText.showWrong)}
          </a>
        )}
      </div>
    </div>
  )
}

function DateOrder({ column, deciding }: { readonly column: string; readonly deciding: Deciding }) {
  const { say } = useWords()
  const chosen = deciding.decisions.corrections?.dateOrder?.[column]
  return (
    <SegmentedControl
      size="xs"
      aria-label={column}
      value={chosen ?? ''}
      data={[
        { value: 'dayFirst', label: say(importText.dayFirst) },
        { value: 'monthFirst', label: say(importText.monthFirst) },
      ]}
      onChange={(order) =>
        deciding.decide((before) => ({
          ...before,
          corrections: {
            ...before.corrections,
            dateOrder: { ...before.corrections?.dateOrder, [column]: order as 'dayFirst' },
          },
        }))
      }
    />
  )
}

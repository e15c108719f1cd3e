import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { reviewInputs } from '#domain/records/managementReview/inputs.ts'
import { type InputPaper, says } from '#domain/reviews/paper.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Figures } from '../Figures.tsx'
import { Items } from '../Items.tsx'
import classes from '../Reviews.module.css'
import type { InputRow, Said } from '../useInputs.ts'

interface Shown {
  readonly row: InputRow
  readonly paper: InputPaper | undefined
  readonly people: Readonly<Record<string, string>>
  /** While inputs are collected, for whoever may write. */
  readonly onSave?: (said: Said) => void
}

/** One input of the review; while it is collected, its words are written here. */
export function InputCard({ row, paper, people, onSave }: Shown) {
  const { say } = useWords()
  const isSilent = !(paper && says(paper)) && !row.content && !row.nothingBecause
  return (
    <section className={classes.input} aria-label={say(reviewInputs[row.input!])}>
      <div className={classes.inputHead}>
        <h3>{say(reviewInputs[row.input!])}</h3>
        {isSilent && <span className={classes.needs}>{say(reviewText.needsWords)}</span>}
      </div>
      {paper && <Figures figures={paper.figures} />}
      {paper && <Items items={paper.items} people={people} />}
      {onSave ? (
        <Words key={row.id} row={row} isSilent={!(paper && says(paper))} onSave={onSave} />
      ) : (
        <Read row={row} />
      )}
    </section>
  )
}

/** Written words are kept with a press of the button, or when one leaves the field. */
function Words({
  row,
  isSilent,
  onSave,
}: Pick<Shown, 'row'> & Required<Pick<Shown, 'onSave'>> & { isSilent: boolean }) {
  const { say } = useWords()
  const [said, setSaid] = useState({ content: row.content ?? '', nothingBecause: row.nothingBecause ?? '' })
  const isChanged = said.content !== (row.content ?? '') || said.nothingBecause !== (row.nothingBecause ?? '')
  const save = () =>
    isChanged && onSave({ content: said.content.trim() || null, nothingBecause: said.nothingBecause.trim() || null })
  return (
    <div className={classes.fields}>
      <Textarea
        label={say(reviewText.comment)}
        autosize
        minRows={1}
        maxLength={LONG_TEXT}
        value={said.content}
        onChange={({ currentTarget }) => setSaid({ ...said, content: currentTarget.value })}
        onBlur={save}
      />
      {isSilent && (
        <TextInput
          label={say(reviewText.nothingBecause)}
          maxLength={SHORT_TEXT}
          value={said.nothingBecause}
          onChange={({ currentTarget }) => setSaid({ ...said, nothingBecause: currentTarget.value })}
          onBlur={save}
        />
      )}
      {isChanged && (
        <div>
          <Button size="xs" variant="default" onClick={save}>
            {say(reviewText.save)}
          </Button>
        </div>
      )}
    </div>
  )
}

const told = [
  ['content', reviewText.comment],
  ['nothingBecause', reviewText.nothingBecause],
  ['notes', reviewText.notes],
] as const

function Read({ row }: Pick<Shown, 'row'>) {
  const { say } = useWords()
  return told.map(
    ([name, label]) =>
      row[name] && (
        <div key={name}>
          <div className={classes.soft}>{say(label)}</div>
          <p className={classes.said}>{row[name]}</p>
        </div>
      ),
  )
}

import { Checkbox, Input, Select, Textarea } from '@mantine/core'
import type { Risk } from '#domain/records/risk/fields.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { type Subject, subjectNames, subjects } from '#domain/risks/scales.ts'
import { riskText } from '#domain/words/riskScreen.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useCriteria } from '../useCriteria.ts'
import classes from './ConsequencesInput.module.css'

type Row = Risk['consequences'][number]

/** What it would mean for each of the four, in words. */
export function EffectsInput(props: OwnInputProps) {
  return <FourSubjects {...props} isRated={false} />
}

/** The same, with how grave it is for whom it concerns. */
export function RatedEffectsInput(props: OwnInputProps) {
  return <FourSubjects {...props} isRated />
}

function FourSubjects({ value, onChange, error, isRated }: OwnInputProps & { readonly isRated: boolean }) {
  const { say } = useWords()
  const rows = fourRows((value as readonly Row[] | null) ?? [])
  const change = (subject: Subject, said: Partial<Row>) =>
    onChange(rows.map((row) => (row.subject === subject ? { ...row, ...said } : row)))
  const { label, help } = risk.fields.consequences
  return (
    <Input.Wrapper label={say(label)} description={say(help)} error={error} labelElement="div">
      <ul className={classes.list}>
        {subjectNames.map((subject) => {
          const row = rows.find((each) => each.subject === subject)!
          return (
            <li key={subject} className={classes.line} data-plain={!isRated || undefined}>
              <div className={classes.name}>
                {say(subjects[subject])}
                <Checkbox
                  size="xs"
                  label={say(riskText.concerned)}
                  aria-label={`${say(subjects[subject])}: ${say(riskText.concerned)}`}
                  checked={row.isConcerned}
                  onChange={({ currentTarget }) =>
                    change(subject, {
                      isConcerned: currentTarget.checked,
                      ...(!currentTarget.checked && { rating: null }),
                    })
                  }
                />
              </div>
              <Textarea
                autosize
                minRows={1}
                aria-label={`${say(subjects[subject])}: ${say(riskText.meaning)}`}
                placeholder={say(row.isConcerned ? riskText.meaning : riskText.whyNot)}
                value={row.effect ?? ''}
                onChange={({ currentTarget }) => change(subject, { effect: currentTarget.value || null })}
              />
              {isRated && <Grave subject={subject} row={row} onRate={(rating) => change(subject, { rating })} />}
            </li>
          )
        })}
      </ul>
    </Input.Wrapper>
  )
}

interface Rating {
  readonly subject: Subject
  readonly row: Row
  readonly onRate: (rating: number | null) => void
}

function Grave({ subject, row, onRate }: Rating) {
  const { say } = useWords()
  const criteria = useCriteria()
  if (!row.isConcerned) return <span>{say(riskText.notConcerned)}</span>
  return (
    <Select
      aria-label={`${say(subjects[subject])}: ${say(riskText.rate)}`}
      placeholder={say(riskText.rate)}
      data={(criteria?.consequences ?? []).map(({ step, name }) => ({
        value: String(step),
        label: say(riskText.step, { step, name }),
      }))}
      value={row.rating === null ? null : String(row.rating)}
      onChange={(step) => onRate(step === null ? null : Number(step))}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}

/** One row for each of the four; whoever was not spoken of yet counts as concerned until somebody says otherwise. */
function fourRows(rows: readonly Row[]): readonly Row[] {
  return subjectNames.map(
    (subject) =>
      rows.find((row) => row.subject === subject) ?? { id: '', subject, effect: null, isConcerned: true, rating: null },
  )
}

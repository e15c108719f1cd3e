import { CloseButton, Input } from '@mantine/core'
import { criteria, whyOf } from '#domain/certification/selection/criteria.ts'
import { emptyValue } from '#domain/kernel/field.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { AddRow } from '#web/parts/AddRow.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Candidates.module.css'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

const columns = bodySelection.fields.candidates.of
const quotes = ['quoteInitial', 'quoteSurveillance1', 'quoteSurveillance2', 'quoteExtra'] as const
const days = ['earliestStage1', 'earliestStage2'] as const

/** Candidates one below the other: who, six scores each beside what it rests on, the quote, the days. */
export function CandidatesInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const rows = value as readonly Row[]
  const empty = (): Row => ({
    id: '',
    ...Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, emptyValue(of)])),
  })
  return (
    <Input.Wrapper label={say(bodyText.scored)} error={error} labelElement="div">
      <ol className={classes.cards}>
        {rows.map((row, at) => (
          <li key={row.id || `new-${at}`} className={classes.card}>
            <Candidate row={row} onChange={(next) => onChange(rows.with(at, next))} />
            <CloseButton
              size="sm"
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <AddRow onAdd={() => onChange([...rows, empty()])} />
    </Input.Wrapper>
  )
}

function Candidate({ row, onChange }: { readonly row: Row; readonly onChange: (row: Row) => void }) {
  const input = (name: keyof typeof columns) => (
    <FieldInput
      key={name}
      field={columns[name]}
      value={row[name]}
      onChange={(value) => onChange({ ...row, [name]: value })}
      names={{}}
    />
  )
  return (
    <div className={classes.fields}>
      {input('body')}
      {criteria.map((criterion) => (
        <div key={criterion} className={classes.pair}>
          {input(criterion)}
          {input(whyOf(criterion))}
        </div>
      ))}
      <div className={classes.side}>{quotes.map(input)}</div>
      <div className={classes.side}>{days.map(input)}</div>
    </div>
  )
}

import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { validationFields } from '#domain/records/aiSystem/validationFields.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Criteria.module.css'
import type { ReadSystem } from './read.ts'

type Criterion = ReadSystem['fields']['criteria'][number]

const { quality: qualityField, comparison: comparisonField } = validationFields.criteria.of

/** Thresholds set beforehand beside what was measured, and whether it reaches them. */
export function Criteria({ record }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const { criteria } = record.fields
  if (criteria.length === 0) return null
  return (
    <div>
      <h3 className={classes.title}>{say(text.criteria)}</h3>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(text.quality)}</th>
            <th>{say(text.threshold)}</th>
            <th>{say(text.result)}</th>
            <th>{say(text.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((each) => (
            <tr key={each.id}>
              <td>
                {each.quality && say(qualityField.options[each.quality])}
                {each.measure && <span className={classes.measure}>{each.measure}</span>}
              </td>
              <td>
                {each.comparison && say(comparisonField.options[each.comparison])}{' '}
                {each.threshold !== null && formats.number(each.threshold)}
              </td>
              <td>{each.measured === null ? '–' : formats.number(each.measured)}</td>
              <td>
                <Verdict criterion={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Verdict({ criterion }: { readonly criterion: Criterion }) {
  const { say } = useWords()
  const { leftOutBecause, measured } = criterion
  if (leftOutBecause) return <span className={classes.soft}>{say(text.criteriaLeftOut, { why: leftOutBecause })}</span>
  if (measured === null)
    return (
      <span className={classes.soft}>
        <IconMinus size={14} aria-hidden /> {say(text.criteriaOpen)}
      </span>
    )
  return isMet(criterion) ? (
    <span className={classes.met}>
      <IconCheck size={14} aria-hidden /> {say(text.criteriaMet)}
    </span>
  ) : (
    <span className={classes.missed}>
      <IconX size={14} aria-hidden /> {say(text.criteriaMissed)}
    </span>
  )
}

function isMet({ comparison, threshold, measured }: Criterion): boolean {
  if (threshold === null || measured === null) return false
  return comparison === 'atMost' ? measured <= threshold : measured >= threshold
}

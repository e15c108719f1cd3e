import { metricFields } from '#domain/records/metric/fields.ts'
import { cadenceWords, metricText } from '#domain/words/metricScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { OtherSteps } from '#web/record/OtherSteps.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MetricHead.module.css'
import type { MetricRecord } from './shapes.ts'
import { useFigures } from './useFigures.ts'

interface Shown {
  readonly record: MetricRecord
  readonly onDone: (record: MetricRecord) => void
}

/** What is measured, in one line: unit and cadence, which way is good, the target, the version; and whose it is. */
export function MetricHead({ record, onDone }: Shown) {
  const { say } = useWords()
  const { fields, owner } = record
  const { unit, kind, cadence, direction, target, definitionVersion } = fields
  const figures = useFigures({ unit: unit ?? '', kind: kind ?? 'value', cadence: cadence ?? 'month' })
  const line = [
    unit && cadence && say(metricText.perPeriod, { unit, cadence: say(cadenceWords[cadence]) }),
    direction && say(direction === 'decrease' ? metricText.lessIsBetter : metricText.moreIsBetter),
    target !== null && say(metricText.targetIs, { target: figures.withUnit(target) }),
    definitionVersion !== null && say(metricText.version, { version: definitionVersion }),
  ].filter(Boolean)
  const marks = (
    <>
      <FieldCell field={metricFields.watchedAs} value={fields.watchedAs} />
      {fields.service && <span>{fields.service}</span>}
      {owner ? <PersonName name={owner.name} /> : <span>{say(metricText.nobody)}</span>}
    </>
  )
  const steps = <OtherSteps record={record} except={['activate', 'revise']} onDone={onDone} />
  return (
    <RecordHead record={record} marks={marks} actions={steps}>
      {line.length > 0 && <p className={classes.line}>{line.join(' · ')}</p>}
    </RecordHead>
  )
}

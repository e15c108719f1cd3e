import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { KnownSeries } from '../shown/knownSeries.ts'
import { useFigures } from '../useFigures.ts'
import { openPeriods, proposedPeriod } from './openPeriods.ts'
import classes from './Readings.module.css'
import { useSendReading } from './useSendReading.ts'

const fields = ['readings/0/period', 'readings/0/at', 'readings/0/value', 'readings/0/num', 'readings/0/den']

interface Shown {
  readonly series: KnownSeries
  /** The period to restate; null proposes the next one. */
  readonly period: string | null
  readonly onClose: () => void
}

/** One reading by hand: which period, and its figure or its parts. What the period said before stays beside it. */
export function AddReading({ series, period: asked, onClose }: Shown) {
  const { say } = useWords()
  const { metric, points } = series
  const figures = useFigures(metric)
  const periods = openPeriods(series)
  const [period, setPeriod] = useState(asked ?? proposedPeriod(series))
  const [isNone, setNone] = useState(false)
  const [figure, setFigure] = useState<{ value?: number | null; num?: number | null; den?: number | null }>({})
  const names = metric.kind === 'value' ? (['value'] as const) : (['num', 'den'] as const)
  const { mutate, isPending, error } = useSendReading(metric, onClose)
  const send = () => {
    const said = isNone ? { value: null } : Object.fromEntries(names.map((name) => [name, figure[name] ?? undefined]))
    if (!isPending) mutate({ period, ...said })
  }
  const onKeyDown = useSubmitKey(send)
  if (periods.length === 0) return <p className={classes.soft}>{say(metricText.noPeriodOver)}</p>
  const labels = {
    value: metricText.value,
    num: metricText.numerator,
    den: metric.kind === 'rate' ? metricText.exposure : metricText.denominator,
  }
  const known = new Map(points.map((point) => [point.periodStart, point.value]))
  const nameOf = (start: string) => {
    const value = known.get(start) ?? null
    return value === null
      ? figures.period(start)
      : say(metricText.periodHas, { period: figures.period(start), value: figures.withUnit(value) })
  }
  return (
    <form
      className={classes.form}
      noValidate
      aria-label={say(asked ? metricText.restate : metricText.addReading)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={classes.inputs}>
        <Select
          label={say(metricText.period)}
          data={periods.map((start) => ({ value: start, label: nameOf(start) }))}
          value={period}
          onChange={(start) => start && setPeriod(start)}
          allowDeselect={false}
          searchable
          maxDropdownHeight={280}
          error={refusalAt(error, 'readings/0/period') ?? refusalAt(error, 'readings/0/at')}
        />
        {names.map((name, at) => (
          <FieldInput
            key={name}
            field={{ kind: 'number', label: labels[name], ...(name === 'value' ? { unit: unitOf(metric.unit) } : {}) }}
            value={figure[name] ?? null}
            onChange={(value) => setFigure({ ...figure, [name]: value as number | null })}
            error={refusalAt(error, `readings/0/${name}`)}
            disabled={isNone}
            autoFocus={at === 0}
          />
        ))}
      </div>
      <Checkbox
        size="sm"
        label={say(metricText.hasNone)}
        checked={isNone}
        onChange={({ currentTarget }) => setNone(currentTarget.checked)}
      />
      <ProblemNote error={error} fields={fields} />
      <FormEnd submit={asked ? metricText.restate : metricText.addIt} isPending={isPending} onCancel={onClose} />
    </form>
  )
}

/** A unit is the organization's own word, the same in every language. */
function unitOf(unit: string) {
  return { en: unit, de: unit }
}

import { Button } from '@mantine/core'
import { designFields } from '#domain/records/aiSystem/designFields.ts'
import { lastDrill, nextDrill, overrideFigures } from '#domain/records/aiSystem/drills.ts'
import { operationFields } from '#domain/records/aiSystem/operationFields.ts'
import { addDays } from '#domain/time/days.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { PersonName } from '#web/parts/PersonName.tsx'
import list from '#web/record/FieldList.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './OversightPart.module.css'
import type { ReadSystem } from './read.ts'
import { useStepButton } from './useStepButton.tsx'

/** Who keeps it in hand, how, whether that was tried, and how often people decided otherwise than it did (C-325, C-326). */
export function OversightPart({ record }: { readonly record: ReadSystem }) {
  const { say } = useWords()
  const { oversight, oversightMode } = record.fields
  const drill = useStepButton('recordDrill')
  const override = useStepButton('logOverride')
  const button = ({ open, dialog }: typeof drill, label: string) => (
    <>
      {open && (
        <Button size="compact-sm" variant="default" data-print="hide" onClick={open}>
          {label}
        </Button>
      )}
      {dialog}
    </>
  )
  const aside = (
    <span className={classes.steps}>
      {button(drill, say(text.drill))}
      {button(override, say(text.override))}
    </span>
  )
  return (
    <Part title={say(text.oversight)} aside={aside}>
      <dl className={list.list}>
        <div className={list.item}>
          <dt>{say(text.overseers)}</dt>
          <dd className={classes.people}>
            {oversight.length === 0 && say(text.nobodyOversees)}
            {oversight.map(({ id, person }) => person && <PersonName key={id} name={record.names[person] ?? '…'} />)}
          </dd>
        </div>
        {oversightMode && (
          <div className={list.item}>
            <dt>{say(text.mode)}</dt>
            <dd>{say(designFields.oversightMode.options[oversightMode])}</dd>
          </div>
        )}
        <Drills record={record} />
        <Overrides record={record} />
      </dl>
    </Part>
  )
}

function Drills({ record }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const last = lastDrill(record.fields)
  const next = nextDrill(record.fields)
  const isLate = next !== null && next < record.today
  const results = operationFields.drills.of.result.options
  return (
    <>
      <div className={list.item}>
        <dt>{say(text.lastDrill)}</dt>
        <dd
          data-late={last?.result === 'failed' || (!last && isTriedBy(record)) || undefined}
          className={classes.figure}
        >
          {last?.heldOn
            ? `${formats.day(last.heldOn)} · ${last.result ? say(results[last.result]) : ''}`
            : say(text.neverDrilled)}
        </dd>
      </div>
      <div className={list.item}>
        <dt>{say(text.nextDrill)}</dt>
        <dd data-late={isLate || undefined} className={classes.figure}>
          {next === null && say(text.noRhythm)}
          {next !== null && (isLate ? say(text.drillLate, { day: formats.day(next) }) : formats.day(next))}
        </dd>
      </div>
    </>
  )
}

/** From the deployment on, oversight that was never tried is a fault. */
function isTriedBy({ state }: ReadSystem): boolean {
  return ['deploying', 'live', 'suspended'].includes(state)
}

function Overrides({ record }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const { cases, rate } = overrideFigures(record.fields, addDays(record.today, -365))
  const said = formats.number(cases)
  return (
    <div className={list.item}>
      <dt>{say(text.overrides)}</dt>
      <dd>{rate === null ? said : say(text.overrideRate, { cases: said, rate: formats.percent(rate, 1) })}</dd>
    </div>
  )
}

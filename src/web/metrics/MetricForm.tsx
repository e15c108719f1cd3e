import { fieldOf } from '#domain/checks/checkInput.ts'
import { metric } from '#domain/records/metric/metric.ts'
import { metricFormText } from '#domain/words/metricScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MetricForm.module.css'
import { isAsked, metricGroups, type Values } from './metricDraft.ts'

interface Shown {
  readonly values: Values
  readonly onChange: (name: string, value: unknown) => void
  readonly errorAt: (name: string) => string | undefined
  readonly names?: Readonly<Record<string, string>>
}

/** What a metric says about itself, in two groups; what is seldom needed lies folded and opens where something in it is wrong. */
export function MetricForm(shown: Shown) {
  const { say } = useWords()
  const hasError = metricGroups.more.some((name) => shown.errorAt(name))
  return (
    <>
      <Fields {...shown} names={['title']} />
      <fieldset className={classes.group}>
        <legend>{say(metricFormText.what)}</legend>
        <p className={classes.help}>{say(metricFormText.whatHelp)}</p>
        <Fields {...shown} names={metricGroups.what} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say(metricFormText.why)}</legend>
        <Fields {...shown} names={metricGroups.why} />
      </fieldset>
      <details className={classes.more} open={hasError || undefined}>
        <summary>{say(metricFormText.more)}</summary>
        <Fields {...shown} names={metricGroups.more} />
      </details>
    </>
  )
}

function Fields({ values, onChange, errorAt, names }: Omit<Shown, 'names'> & { readonly names: readonly string[] }) {
  return (
    <div className={classes.fields}>
      {names
        .filter((name) => isAsked(name, values))
        .map((name) => {
          const field = fieldOf(metric, name)
          if (!field) return null
          const isWide = name === 'title' || name === 'kind' || (field.kind === 'text' && field.long)
          return (
            <div key={name} data-field={name} data-wide={isWide || undefined}>
              <FieldInput
                field={name === 'title' ? { kind: 'text', label: metricFormText.name } : field}
                value={values[name] ?? (field.kind === 'check' ? false : null)}
                onChange={(value) => onChange(name, value)}
                error={errorAt(name)}
                required={name === 'title'}
                autoFocus={name === 'title'}
              />
            </div>
          )
        })}
    </div>
  )
}

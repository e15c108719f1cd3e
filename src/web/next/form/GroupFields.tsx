import { useWords } from '#web/words/useWords.tsx'
import { useStepPlace } from '../stepPlace.ts'
import type { Group } from '../steps.ts'
import { FormField } from './FormField.tsx'
import classes from './GroupFields.module.css'

interface Shown {
  /** The move, or the section that is edited. */
  readonly form: string
  readonly groups: readonly Group[]
  readonly values: Readonly<Record<string, unknown>>
  readonly onChange: (name: string, value: unknown) => void
  readonly errorAt: (name: string) => string | undefined
  readonly focus?: string | undefined
}

/** Groups of fields with calm headings; a folded group opens where something in it stands in the way. */
export function GroupFields(props: Shown) {
  const { say } = useWords()
  return props.groups.map((group, at) => {
    const rows = <Rows {...props} rows={group.rows} />
    const key = group.title?.en ?? at
    if (!group.title) return <div key={key}>{rows}</div>
    if (!group.isFolded) {
      return (
        <fieldset key={key} className={classes.group}>
          <legend className={classes.title}>{say(group.title)}</legend>
          {rows}
        </fieldset>
      )
    }
    const hasError = group.rows.flat().some((name) => props.errorAt(name))
    return (
      <details key={key} className={classes.folded} open={hasError || undefined}>
        <summary>{say(group.title)}</summary>
        {rows}
      </details>
    )
  })
}

function Rows({
  form,
  rows,
  values,
  onChange,
  errorAt,
  focus,
}: Omit<Shown, 'groups'> & { readonly rows: Group['rows'] }) {
  const { steps } = useStepPlace()
  return (
    <div className={classes.rows}>
      {rows.map((row) => (
        <div key={row.join()} className={classes.row} data-many={row.length > 1 || undefined}>
          {row.map((name) => {
            const Own = steps.ownInput?.(form, name)
            const shared = {
              name,
              value: values[name],
              onChange: (value: unknown) => onChange(name, value),
              error: errorAt(name),
            }
            return (
              <FormField key={name} {...shared} autoFocus={name === focus}>
                {Own && <Own {...shared} values={values} onOther={onChange} />}
              </FormField>
            )
          })}
        </div>
      ))}
    </div>
  )
}

import { Button } from '@mantine/core'
import type { Field } from '#domain/kernel/field.ts'
import { conflictText } from '#domain/words/improvementScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed, isEmpty, isSame, saidIn } from '../saidIn.ts'
import { useStepPlace } from '../stepPlace.ts'
import classes from './Conflict.module.css'
import type { Conflict as Conflicting, Form } from './useForm.ts'

/** Both versions side by side after someone else was faster. What was typed stands until the person gives it up or sends it again. */
export function Conflict({
  conflict: { before, now },
  form,
}: {
  readonly conflict: Conflicting
  readonly form: Pick<Form, 'typed' | 'takeTheirs'>
}) {
  const { say, formats } = useWords()
  const { type } = useStepPlace()
  const fields = type.fields as Readonly<Record<string, Field>>
  const changed = ['title', 'owner', ...Object.keys(fields)].filter(
    (name) => !isSame(saidIn(before, name), saidIn(now, name)),
  )
  const mine = Object.keys(form.typed)
  const both = mine.filter((name) => !isSame(form.typed[name], saidIn(now, name)))
  const others = changed.filter((name) => !mine.includes(name) && !fields[name]?.system)
  return (
    <section role="alert" className={classes.conflict}>
      <h3 className={classes.title}>{say(conflictText.title)}</h3>
      <p className={classes.text}>{say(conflictText.text, { moment: formats.moment(now.updatedAt) })}</p>
      {both.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{say(conflictText.field)}</th>
                <th scope="col">{say(conflictText.theirs)}</th>
                <th scope="col">{say(conflictText.yours)}</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {both.map((name) => (
                <tr key={name}>
                  <th scope="row">{say(fieldNamed(type, name).label)}</th>
                  <td data-changed={changed.includes(name) || undefined}>
                    <Told name={name} value={saidIn(now, name)} names={now.names} />
                  </td>
                  <td>
                    <Told name={name} value={form.typed[name]} names={now.names} />
                  </td>
                  <td>
                    <Button size="compact-xs" variant="default" onClick={() => form.takeTheirs(name)}>
                      {say(conflictText.takeTheirs)}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > 0 && (
        <p className={classes.text}>
          {say(conflictText.alsoChanged, {
            fields: others.map((name) => say(fieldNamed(type, name).label)).join(', '),
          })}
        </p>
      )}
      <p className={classes.text}>{say(conflictText.sendAgain)}</p>
    </section>
  )
}

function Told({
  name,
  value,
  names,
}: {
  readonly name: string
  readonly value: unknown
  readonly names: Readonly<Record<string, string>>
}) {
  const { say } = useWords()
  const { type } = useStepPlace()
  if (isEmpty(value)) return <span className={classes.nothing}>{say(conflictText.nothing)}</span>
  return <FieldCell field={fieldNamed(type, name)} value={value} names={names} />
}

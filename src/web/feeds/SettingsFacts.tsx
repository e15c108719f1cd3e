import { feedKinds } from '#domain/feeds/kinds.ts'
import type { Field } from '#domain/kernel/field.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { Feed } from './shapes.ts'

/** What a feed was told, setting by setting; what was left open is left away. */
export function SettingsFacts({ feed: { kind, settings } }: { readonly feed: Feed }) {
  const { say, formats } = useWords()
  const fields = Object.entries(feedKinds[kind].fields as Readonly<Record<string, Field>>)
  const said = fields.filter(([name]) => settings[name] !== null && settings[name] !== undefined)
  if (said.length === 0) return null
  return (
    <dl className={classes.facts}>
      {said.map(([name, field]) => (
        <div key={name}>
          <dt>{say(field.label)}</dt>
          <dd>{written(field, settings[name])}</dd>
        </div>
      ))}
    </dl>
  )

  function written(field: Field, value: unknown) {
    if (field.kind === 'number')
      return [formats.number(Number(value)), field.unit && say(field.unit)].filter(Boolean).join(' ')
    if (field.kind === 'choice')
      return field.options[String(value)] ? say(field.options[String(value)]!) : String(value)
    return <code>{String(value)}</code>
  }
}

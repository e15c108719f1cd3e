import { guidancePage } from '#domain/guidance/compose.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { helpText } from '#domain/words/helpScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Guidance.module.css'

interface Shown {
  /** The kind of record the page is about; undefined where it is about none. */
  readonly type: AnyRecordType | undefined
  readonly onGo: (key: string) => void
}

/** What belongs to the page one is on: what such a record is for, its fields and its steps. */
export function HereHelp({ type, onGo }: Shown) {
  const { say, language } = useWords()
  const about = guidancePage(type ? `record:${type.name}` : 'guide:help', language)
  const fields = Object.entries((type?.fields ?? {}) as Readonly<Record<string, Field>>)
  return (
    <div className={classes.page}>
      {about?.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {type && <p className={classes.soft}>{say(helpText.follow)}</p>}
      <Group
        title={say(helpText.moves)}
        onGo={onGo}
        items={Object.entries(type?.moves ?? {}).map(([name, { label }]) => [`move:${type?.name}.${name}`, say(label)])}
      />
      <Group
        title={say(helpText.fields)}
        onGo={onGo}
        items={fields.map(([name, { label }]) => [`field:${type?.name}.${name}`, say(label)])}
      />
      <Group
        title={say(helpText.related)}
        onGo={onGo}
        items={(about?.related ?? [])
          .filter(({ key }) => !key.startsWith('move:'))
          .map(({ key, title }) => [key, title])}
      />
    </div>
  )
}

interface Links {
  readonly title: string
  readonly items: readonly (readonly [key: string, title: string])[]
  readonly onGo: (key: string) => void
}

function Group({ title, items, onGo }: Links) {
  if (items.length === 0) return null
  return (
    <section className={classes.related}>
      <h3>{title}</h3>
      <ul className={classes.links}>
        {items.map(([key, name]) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Label } from '#domain/kernel/field.ts'
import type { PublicFact } from '#domain/trust/publicPage.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Facts.module.css'
import { Text } from './Text.tsx'

interface Shown {
  readonly facts: readonly PublicFact[]
}

const groups: readonly (readonly [Label, readonly PublicFact['kind'][]])[] = [
  [trustText.rules, ['policy', 'scope']],
  [trustText.lessons, ['lesson']],
  [trustText.more, ['text']],
]

/** Everything released beside the certificates: the sentence one may rely on, figures, rules, lessons. */
export function Facts({ facts }: Shown) {
  const { say } = useWords()
  const of = (...kinds: readonly PublicFact['kind'][]) => facts.filter(({ kind }) => kinds.includes(kind))
  return (
    <>
      {of('statement').map(({ body }) => (
        <figure key={body} className={classes.statement}>
          <blockquote>{body}</blockquote>
          <figcaption>{say(trustText.rely)}</figcaption>
        </figure>
      ))}
      <Figures facts={of('metric')} />
      {groups.map(([title, kinds]) => {
        const shown = of(...kinds)
        return (
          shown.length > 0 && (
            <section key={title.en} className={classes.group}>
              <h2>{say(title)}</h2>
              {shown.map((fact) => (
                <Text key={`${fact.kind}${fact.title}`} fact={fact} />
              ))}
            </section>
          )
        )
      })}
    </>
  )
}

function Figures({ facts }: Shown) {
  const { say, formats } = useWords()
  if (facts.length === 0) return null
  return (
    <section className={classes.group}>
      <h2>{say(trustText.figures)}</h2>
      <dl className={classes.figures}>
        {facts.map(({ title, value, asOf }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
            <dd className={classes.asOf}>{say(trustText.asOf, { day: formats.day(asOf) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import type { PublicFact } from '#domain/trust/publicPage.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Facts.module.css'

/** From here on a text is folded: one sees what there is before one reads it. */
const LONG = 420

/** One released text with its day. */
export function Text({ fact }: { readonly fact: PublicFact }) {
  const { say, formats } = useWords()
  const { title, body, asOf } = fact
  const paragraphs = (body ?? '').split(/\n+/).filter(Boolean)
  const isLong = (body ?? '').length > LONG
  const shown = (lines: readonly string[]) =>
    lines.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a released text do not move
      <p key={at}>{line}</p>
    ))
  return (
    <article className={classes.text}>
      <header>
        <h3>{title}</h3>
        <span className={classes.asOf}>{say(trustText.asOf, { day: formats.day(asOf) })}</span>
      </header>
      {isLong ? (
        <>
          {shown(paragraphs.slice(0, 1))}
          <details>
            <summary>{say(trustText.read)}</summary>
            {shown(paragraphs.slice(1))}
          </details>
        </>
      ) : (
        shown(paragraphs)
      )}
    </article>
  )
}

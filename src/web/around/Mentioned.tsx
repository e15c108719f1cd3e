import type { Named } from '#web/api/shapes.ts'
import classes from './Comments.module.css'
import panel from './Panel.module.css'

/** A comment's words with the people it names set apart. */
export function Mentioned({ text, mentions }: { readonly text: string; readonly mentions: readonly Named[] }) {
  return (
    <p className={panel.text}>
      {partsOf(
        text,
        mentions.map(({ name }) => `@${name}`),
      ).map(({ at, words, isMention }) =>
        isMention ? (
          <span key={at} className={classes.mention}>
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </p>
  )
}

interface Part {
  readonly at: number
  readonly words: string
  readonly isMention: boolean
}

/** Cuts a text where a mention stands; the longest name that fits wins. */
function partsOf(text: string, names: readonly string[]): readonly Part[] {
  const found = names.map((name) => ({ name, at: text.indexOf(name) })).filter(({ at }) => at >= 0)
  const [first] = found.toSorted((one, other) => one.at - other.at || other.name.length - one.name.length)
  if (!first) return [{ at: 0, words: text, isMention: false }]
  const end = first.at + first.name.length
  const rest = partsOf(text.slice(end), names).map((part) => ({ ...part, at: part.at + end }))
  return [
    { at: 0, words: text.slice(0, first.at), isMention: false },
    { at: first.at, words: first.name, isMention: true },
    ...rest,
  ].filter(({ words }) => words !== '')
}

import { IconClockExclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type GuidancePage, isStale } from '#domain/guidance/page.ts'
import { helpText } from '#domain/words/helpScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Guidance.module.css'

interface Shown {
  readonly page: GuidancePage
  /** The organization's day; by it old words are told. */
  readonly today: string
  /** A way to another page. */
  readonly link: (key: string, title: string) => ReactNode
}

/** A page of guidance: its words, where they come from and how old they are, and what is related. */
export function GuidanceText({ page, today, link }: Shown) {
  const { say, formats } = useWords()
  const { text, edition, reviewedOn, related } = page
  return (
    <div className={classes.page}>
      <Paragraphs text={text} />
      {isStale(page, today) && (
        <p className={classes.stale}>
          <IconClockExclamation size={15} aria-hidden />
          {say(helpText.stale)}
        </p>
      )}
      <p className={classes.source}>{say(helpText.source, { edition, day: formats.day(reviewedOn) })}</p>
      {related.length > 0 && (
        <section className={classes.related}>
          <h3>{say(helpText.related)}</h3>
          <ul className={classes.links}>
            {related.map(({ key, title }) => (
              <li key={key}>{link(key, title)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Lines that begin with `- ` stand together as a list. */
function Paragraphs({ text }: { readonly text: readonly string[] }) {
  const blocks: string[][] = []
  for (const line of text) {
    const last = blocks.at(-1)
    if (line.startsWith('- ') && last?.[0]?.startsWith('- ')) last.push(line)
    else blocks.push([line])
  }
  return blocks.map((lines) =>
    lines[0]?.startsWith('- ') ? (
      <ul key={lines[0]}>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    ) : (
      <p key={lines[0]}>{lines[0]}</p>
    ),
  )
}

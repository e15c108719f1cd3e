import { IconCircleDashed } from '@tabler/icons-react'
import { moveText } from '#domain/words/screenMoves.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { Why } from '#web/help/Why.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Missing.module.css'

/** What is still missing for a move: not an error, a list of what comes next. */
export function Missing({ refusals }: { readonly refusals: readonly SpokenRefusal[] }) {
  const { say } = useWords()
  if (refusals.length === 0) return null
  return (
    <section className={classes.missing}>
      <h3 className={classes.title}>{say(moveText.stillMissing)}</h3>
      <ul>
        {refusals.map(({ code, sentence }) => (
          <li key={code + sentence}>
            <IconCircleDashed size={14} aria-hidden />
            <span>
              {sentence} <Why code={code} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

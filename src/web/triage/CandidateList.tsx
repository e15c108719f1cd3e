import { Button } from '@mantine/core'
import { triageText } from '#domain/words/screenTriage.ts'
import type { Item } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './CandidateList.module.css'

interface Shown {
  readonly items: readonly Item[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly onMore: (() => unknown) | undefined
}

/** What waits, by title and age. */
export function CandidateList({ items, current, onChoose, onMore }: Shown) {
  const { say, formats } = useWords()
  return (
    <nav className={classes.pane} aria-label={say(triageText.list)}>
      <ul className={classes.list}>
        {items.map(({ id, title, createdAt }) => (
          <li key={id}>
            <button type="button" className={classes.item} aria-current={id === current} onClick={() => onChoose(id)}>
              <span className={classes.title}>{title}</span>
              <span className={classes.when}>{formats.ago(createdAt, Date.now())}</span>
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => onMore()}>
          {say(triageText.more)}
        </Button>
      )}
    </nav>
  )
}

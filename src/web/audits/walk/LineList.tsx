import { useEffect, useRef } from 'react'
import { aboutOf, refOf } from '#domain/audits/lineWords.ts'
import { walkText } from '#domain/words/auditWalkScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LineList.module.css'
import type { WalkedLine } from './overlay.ts'
import { ResultMark } from './ResultMark.tsx'

interface Shown {
  readonly lines: readonly WalkedLine[]
  readonly current: string | undefined
  readonly onChoose: (line: string) => void
}

/** The checklist as a list: what each line is about, and how it was answered. */
export function LineList({ lines, current, onChoose }: Shown) {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav className={classes.pane} aria-label={say(walkText.lines)}>
      <ul className={classes.list} ref={list}>
        {lines.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={classes.item}
              aria-current={line.id === current}
              onClick={() => onChoose(line.id)}
            >
              <span className={classes.ref}>{refOf(line)}</span>
              <span className={classes.title}>
                {line.previousFinding && <span className={classes.again}>{say(walkText.lastTime)} </span>}
                {say(aboutOf(line))}
              </span>
              <ResultMark line={line} isShort />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { deadLetterStates } from '#domain/feeds/deadLetters.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import { LetterActions } from './LetterActions.tsx'
import type { DeadLetter, Feed } from './shapes.ts'
import { useLetters } from './useFeeds.ts'

/** What came and could not be taken in, until somebody decides; and what was decided. */
export function Letters({ feed }: { readonly feed: Feed }) {
  const { say } = useWords()
  const [isSettled, setSettled] = useState(false)
  return (
    <section className={classes.part} aria-labelledby="letters" hidden={feed.waiting === 0 && !feed.lastRunAt}>
      {feed.waiting > 0 && (
        <>
          <h2 id="letters" className={classes.heading}>
            {say(feedText.waiting)}
          </h2>
          <p className={classes.help}>{say(feedText.waitingHelp)}</p>
          <LetterList feed={feed} state="open" />
        </>
      )}
      <Button size="compact-sm" variant="subtle" mt="xs" ml={-8} onClick={() => setSettled(!isSettled)}>
        {say(isSettled ? feedText.hideSettled : feedText.showSettled)}
      </Button>
      {isSettled && <LetterList feed={feed} state="settled" />}
    </section>
  )
}

function LetterList({ feed, state }: { readonly feed: Feed; readonly state: 'open' | 'settled' }) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useLetters(feed.id, state)
  const letters = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <ProblemNote error={error} />
      {data && letters.length === 0 && <p className={classes.help}>–</p>}
      <ul className={classes.letters}>
        {letters.map((letter) => (
          <Letter key={letter.id} feed={feed} letter={letter} />
        ))}
      </ul>
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  )
}

function Letter({ feed, letter }: { readonly feed: Feed; readonly letter: DeadLetter }) {
  const { say, formats } = useWords()
  const what = useWhat(letter)
  return (
    <li className={classes.letter}>
      <div className={classes.letterHead}>
        <strong>{what}</strong>
        <span>{formats.moment(letter.lastAt)}</span>
        {letter.times > 1 && <span>{say(feedText.times, { count: formats.number(letter.times) })}</span>}
        {letter.state !== 'open' && <span>{say(deadLetterStates[letter.state])}</span>}
      </div>
      <p>{letter.refusal.sentence}</p>
      {!letter.key.startsWith('period ') && (
        <details>
          <summary className={classes.summary}>{say(feedText.asItCame)}</summary>
          <pre className={classes.payload}>{letter.payload}</pre>
        </details>
      )}
      {letter.state === 'open' && <LetterActions feed={feed} letter={letter} what={what} />}
    </li>
  )
}

function useWhat({ key }: DeadLetter): string {
  const { say, formats } = useWords()
  const [kind, rest = ''] = key.split(' ')
  return kind === 'period'
    ? say(feedText.period, { day: formats.day(rest) })
    : say(feedText.delivery, { id: rest.slice(0, 24) })
}

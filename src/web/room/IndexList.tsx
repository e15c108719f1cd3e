import { Checkbox, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { matches, OTHER, wordsOf } from './places.ts'
import classes from './Room.module.css'
import type { IndexedRequirement, RoomIndex } from './shapes.ts'

/** Every requirement of the room with how much was released for it; searched as one types, `/` leads there. */
export function IndexList({ index, at }: { readonly index: RoomIndex; readonly at: string | undefined }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [isOnlyShown, setOnlyShown] = useState(false)
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean)
  const shown = index.requirements.filter((one) => (!isOnlyShown || one.items.length > 0) && matches(one, words))
  const others = index.other.filter((item) =>
    words.every((word) => wordsOf(item).join(' ').toLowerCase().includes(word)),
  )
  const withEvidence = index.requirements.filter(({ items }) => items.length > 0).length
  return (
    <div className={classes.index}>
      <Search typed={typed} onType={setTyped} />
      <div className={classes.tools}>
        <Checkbox
          size="xs"
          label={say(roomScreen.onlyShown)}
          checked={isOnlyShown}
          onChange={({ currentTarget }) => setOnlyShown(currentTarget.checked)}
        />
        <span className={classes.small}>
          {say(roomScreen.counts, { shown: withEvidence, all: index.requirements.length })}
        </span>
      </div>
      <nav className={classes.list} aria-label={say(roomScreen.index)}>
        {[...Map.groupBy(shown, ({ standard }) => standard)].map(([standard, requirements]) => (
          <section key={standard}>
            <h2 className={classes.standard}>{standard}</h2>
            <ul>
              {requirements.map((one) => (
                <Line key={one.key} requirement={one} isHere={one.key === at} />
              ))}
            </ul>
          </section>
        ))}
        {others.length > 0 && (
          <Link
            to="/room"
            search={{ at: OTHER } as never}
            className={classes.line}
            aria-current={at === OTHER ? 'true' : undefined}
          >
            <span className={classes.what}>{say(roomScreen.other)}</span>
            <span className={classes.many}>{others.length}</span>
          </Link>
        )}
        {shown.length + others.length === 0 && <p className={classes.soft}>{say(roomScreen.noMatch)}</p>}
      </nav>
    </div>
  )
}

function Line({ requirement, isHere }: { readonly requirement: IndexedRequirement; readonly isHere: boolean }) {
  const { say } = useWords()
  const { key, ref, title, items } = requirement
  return (
    <li>
      <Link
        to="/room"
        search={{ at: key } as never}
        className={classes.line}
        aria-current={isHere ? 'true' : undefined}
        data-empty={items.length === 0 || undefined}
      >
        <span className={classes.ref}>{ref}</span>
        <span className={classes.what}>{title}</span>
        {items.length > 0 ? (
          <span className={classes.many}>{items.length}</span>
        ) : (
          <span className={classes.nothing}>{say(roomScreen.none)}</span>
        )}
      </Link>
    </li>
  )
}

function Search({ typed, onType }: { readonly typed: string; readonly onType: (typed: string) => void }) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key !== '/' || isWriting) return
      event.preventDefault()
      input.current?.focus()
    }
    window.addEventListener('keydown', toSearch)
    return () => window.removeEventListener('keydown', toSearch)
  }, [])
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) void navigate({ to: '/room', search: { find: typed.trim() } as never })
        }}
      >
        <TextInput
          ref={input}
          size="sm"
          type="search"
          aria-label={say(roomScreen.search)}
          placeholder={say(roomScreen.search)}
          title={say(roomScreen.searchHelp)}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      </form>
    </search>
  )
}

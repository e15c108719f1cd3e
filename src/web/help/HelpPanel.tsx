import { ActionIcon } from '@mantine/core'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { guidancePage } from '#domain/guidance/compose.ts'
import { helpText } from '#domain/words/helpScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { GuidanceText } from './GuidanceText.tsx'
import classes from './HelpPanel.module.css'
import { HereHelp } from './HereHelp.tsx'
import { closeHelp } from './helpStore.ts'
import { useFieldInFocus, useTypeHere } from './useHere.ts'
import { useToday } from './useToday.ts'

/**
 * Help beside the page; one goes on working while it lies open. It begins at a page of its own or at what belongs here, follows the
 * field one is in, and leads on by related pages.
 */
export function HelpPanel({ start }: { readonly start: string | null }) {
  const { say, language } = useWords()
  const slug = useSlug()
  const [path, setPath] = useState<readonly string[]>(start ? [start] : [])
  const type = useTypeHere()
  const today = useToday()
  useEffect(() => setPath(start ? [start] : []), [start])
  useFieldInFocus(type, (field) => setPath([field]))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  // Where there is room the page moves aside instead of lying below.
  useEffect(() => {
    document.documentElement.dataset.help = 'open'
    return () => {
      delete document.documentElement.dataset.help
    }
  }, [])
  const key = path.at(-1)
  const page = key === undefined ? null : guidancePage(key, language)
  const go = (next: string) => setPath((known) => [...known, next])
  return (
    <aside
      className={classes.panel}
      aria-label={say(helpText.title)}
      data-print="hide"
      onKeyDown={({ key: pressed }) => pressed === 'Escape' && closeHelp()}
    >
      <header className={classes.head}>
        {path.length > 0 && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say(helpText.back)}
            onClick={() => setPath((known) => known.slice(0, -1))}
          >
            <IconArrowLeft size={17} aria-hidden />
          </ActionIcon>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {page?.title ?? say(helpText.title)}
        </h2>
        <ActionIcon variant="subtle" color="gray" aria-label={say(helpText.close)} onClick={closeHelp}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </header>
      <div className={classes.body}>
        {page ? (
          <GuidanceText
            page={page}
            today={today}
            link={(related, title) => (
              <button type="button" onClick={() => go(related)}>
                {title}
              </button>
            )}
          />
        ) : (
          <HereHelp type={type} onGo={go} />
        )}
      </div>
      <footer className={classes.foot}>
        <Link to={`/o/${slug}/help`} onClick={closeHelp}>
          {say(helpText.all)}
        </Link>
      </footer>
    </aside>
  )
}

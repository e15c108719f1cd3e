import { type ReactNode, useEffect } from 'react'
import { languages } from '#domain/words/language.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { Logotype } from '#web/brand/Logotype.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './EntryFrame.module.css'

interface Shown {
  readonly title: string
  readonly lead?: string | undefined
  readonly children?: ReactNode
}

/** The quiet page of everyone who is not inside yet: mark, one column, languages below. */
export function EntryFrame({ title, lead, children }: Shown) {
  useEffect(() => {
    document.title = `${title} · Meliora`
  }, [title])
  return (
    <div className={classes.page}>
      <main className={classes.column}>
        <Logotype size={28} />
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
      <LanguageLine />
    </div>
  )
}

function LanguageLine() {
  const { say, language, choose } = useWords()
  return (
    <footer className={classes.languages}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          className={classes.language}
          onClick={() => choose(each)}
        >
          {say(languageNames[each])}
        </button>
      ))}
    </footer>
  )
}

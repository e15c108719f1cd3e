import type { ReactNode } from 'react'
import { languages } from '#domain/words/language.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { PublicTrust } from './publicTrust.ts'
import classes from './TrustPage.module.css'

/** Whose page it is, in its own colour, and what it says first. */
export function PageHead({ page, children }: { readonly page: PublicTrust; readonly children: ReactNode }) {
  const { say, language, choose } = useWords()
  const { organization, logo, headline, introduction, isDemo } = page
  return (
    <header className={classes.head}>
      {isDemo && <p className={classes.demo}>{say(trustText.demo)}</p>}
      <div className={classes.bar}>
        {logo ? (
          <img className={classes.logo} src={logo} alt={organization} />
        ) : (
          <span className={classes.name}>{organization}</span>
        )}
        <nav className={classes.languages} aria-label={say(trustText.language)}>
          {languages.map((each) => (
            <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => choose(each)}>
              {say(languageNames[each])}
            </button>
          ))}
        </nav>
      </div>
      <div className={classes.opening}>
        <h1 className={classes.headline}>{headline}</h1>
        {introduction && <p className={classes.introduction}>{introduction}</p>}
        {children}
      </div>
    </header>
  )
}

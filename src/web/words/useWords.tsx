import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { type Formats, formatsFor } from './formats.ts'
import { browserLanguage, chosenLanguage, isPseudo, keepLanguage } from './languageChoice.ts'

type Placeholders = Readonly<Record<string, string | number>>

/** One text for one and one for several, each with `{count}`. */
export interface Counted {
  readonly one: Label
  readonly other: Label
}

export interface Words {
  readonly language: Language
  /** The text in the reader's language, its placeholders filled. */
  say(label: Label, values?: Placeholders): string
  sayCount(label: Counted, count: number, values?: Placeholders): string
  choose(language: Language): void
  /** What the organization speaks: used where neither the person nor the browser said anything. */
  fallBackTo(language: Language): void
  readonly formats: Formats
}

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(chosenLanguage)
  const [fallback, fallBackTo] = useState<Language>('en')
  const [pseudo] = useState(isPseudo)
  const language = chosen ?? browserLanguage() ?? fallback
  const choose = useCallback((next: Language) => {
    keepLanguage(next)
    setChosen(next)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const words = useMemo(
    () => ({ ...voice(language, pseudo), language, choose, fallBackTo, formats: formatsFor(language) }),
    [language, pseudo, choose],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}

/** The reader's words: every text on a screen comes through here. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords needs WordsProvider above it.')
  return words
}

function voice(language: Language, pseudo: boolean): Pick<Words, 'say' | 'sayCount'> {
  const say = (label: Label, values?: Placeholders) => {
    const text = filled(label[language], values)
    return pseudo ? `⟦${text}⟧` : text
  }
  return {
    say,
    sayCount: ({ one, other }, count, values) => say(count === 1 ? one : other, { count, ...values }),
  }
}

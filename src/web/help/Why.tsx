import { IconHelpCircle } from '@tabler/icons-react'
import { helpText } from '#domain/words/helpScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { openHelp } from './helpStore.ts'
import classes from './Why.module.css'

/** Beside what is missing: why it is asked for, and what to do about it. */
export function Why({ code, type }: { readonly code: string; readonly type?: string }) {
  const { say } = useWords()
  return (
    <button
      type="button"
      className={classes.why}
      aria-label={say(helpText.why)}
      title={say(helpText.why)}
      onClick={() => openHelp(`refusal:${code}${type ? `@${type}` : ''}`)}
    >
      <IconHelpCircle size={15} stroke={1.6} aria-hidden />
    </button>
  )
}

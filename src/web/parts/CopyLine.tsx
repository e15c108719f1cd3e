import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { partText } from '#domain/words/screenParts.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './CopyLine.module.css'

/** A text to take along (a link, a secret, a hash), selected at a click, with a button that copies it. */
export function CopyLine({ text, label }: { readonly text: string; readonly label: string }) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle')
  const copy = async () => {
    input.current?.select()
    setState((await isCopied(text)) ? 'copied' : 'selected')
    setTimeout(() => setState('idle'), 2500)
  }
  const word = { idle: partText.copy, copied: partText.copied, selected: partText.selected }[state]
  return (
    <div className={classes.line}>
      <input
        ref={input}
        className={classes.text}
        readOnly
        value={text}
        aria-label={label}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button
        variant="default"
        flex="none"
        leftSection={state === 'copied' ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{say(word)}</span>
      </Button>
    </div>
  )
}

/** Browsers keep the clipboard from pages without TLS; there the text stays selected for the keyboard. */
function isCopied(text: string): Promise<boolean> {
  if (!navigator.clipboard) return Promise.resolve(false)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

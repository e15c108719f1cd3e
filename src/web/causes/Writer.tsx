import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { Writing } from './useBox.ts'

interface Shown {
  readonly writing: Writing
  readonly style?: CSSProperties
  onKeep(text: string): void
  onDrop(): void
}

/** The words of a box, written where it stands: Enter keeps them, Escape leaves them as they were. */
export function Writer({ writing, style, onKeep, onDrop }: Shown) {
  const { say } = useWords()
  const [text, setText] = useState(writing.node.text ?? '')
  const area = useRef<HTMLTextAreaElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  const end = (act: () => void) => {
    if (isOver.current) return
    isOver.current = true
    act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') end(onDrop)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    end(() => onKeep(text))
  }
  return (
    <textarea
      ref={area}
      className={style ? classes.writerAt : classes.writer}
      style={style}
      aria-label={say(causeText.words)}
      rows={3}
      maxLength={SHORT_TEXT}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(() => onKeep(text))}
    />
  )
}

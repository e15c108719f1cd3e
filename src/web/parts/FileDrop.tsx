import { Button } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './FileDrop.module.css'

interface Shown {
  readonly icon: Icon
  /** What it says; `title` in place of `drop` for listeners, where it is another. */
  readonly text: {
    readonly drop: Label
    readonly dropNow: Label
    readonly dropHelp: Label
    readonly choose: Label
    readonly dropTitle?: Label
  }
  readonly onFile: (file: File) => void
  readonly isPending: boolean
  /** In place of the title while the file is looked at. */
  readonly looking?: string | undefined
  /** Endings offered when choosing. */
  readonly accept?: string
  /** Below the button: what was wrong. */
  readonly children?: ReactNode
}

/** Takes one file by drag or by choice; what it is, its content says. */
export function FileDrop({ icon: Sign, text, onFile, isPending, looking, accept, children }: Shown) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (isIn: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isIn)
  }
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <section
      className={classes.zone}
      data-over={isOver || undefined}
      aria-label={say(text.dropTitle ?? text.drop)}
      aria-busy={isPending}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <Sign size={34} stroke={1.3} aria-hidden className={classes.icon ?? ''} />
      <h2 className={classes.title}>{looking ?? say(isOver ? text.dropNow : text.drop)}</h2>
      <p className={classes.help}>{say(text.dropHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        {...(accept ? { accept } : {})}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()} loading={isPending}>
        {say(text.choose)}
      </Button>
      {children}
    </section>
  )
}

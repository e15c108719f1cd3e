import { Button } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { frameworkText } from '#domain/words/frameworkScreen.ts'
import zone from '#web/import/DropZone.module.css'
import { useWords } from '#web/words/useWords.tsx'

interface Asked {
  readonly onFile: (file: File) => void
  readonly isPending: boolean
}

/** Takes a framework's file by drag or by choice; what it is, its content says. */
export function FrameworkDrop({ onFile, isPending }: Asked) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (isIn: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isIn)
  }
  const taken = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <section
      className={zone.zone}
      data-over={isOver || undefined}
      aria-label={say(frameworkText.drop)}
      aria-busy={isPending}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event)
        taken(event.dataTransfer.files)
      }}
    >
      <IconBooks size={34} stroke={1.3} aria-hidden className={zone.icon} />
      <h2 className={zone.title}>{say(isOver ? frameworkText.dropNow : frameworkText.drop)}</h2>
      <p className={zone.help}>{say(frameworkText.dropHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          taken(currentTarget.files)
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()} loading={isPending}>
        {say(frameworkText.choose)}
      </Button>
    </section>
  )
}

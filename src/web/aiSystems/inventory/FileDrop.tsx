import { Button } from '@mantine/core'
import { IconCpu } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import zone from '#web/import/DropZone.module.css'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly onFile: (file: File) => void
  readonly isPending: boolean
}

/** Takes a file about AI systems by drag or by choice; what it is, its content says. */
export function FileDrop({ onFile, isPending }: Shown) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (isIn: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isIn)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <section
      className={zone.zone}
      data-over={isOver || undefined}
      aria-label={say(text.drop)}
      aria-busy={isPending}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <IconCpu size={34} stroke={1.3} aria-hidden className={zone.icon} />
      <h2 className={zone.title}>{say(isOver ? text.dropNow : text.drop)}</h2>
      <p className={zone.help}>{say(text.dropHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()} loading={isPending}>
        {say(text.choose)}
      </Button>
    </section>
  )
}

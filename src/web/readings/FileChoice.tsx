import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { readingsText } from '#domain/words/readingsScreen.ts'
import zone from '#web/import/DropZone.module.css'
import { useWords } from '#web/words/useWords.tsx'

const kinds = '.xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt'

interface Shown {
  readonly onFile: (file: File) => void
  readonly isPending: boolean
}

/** Takes a file of readings by drag or by choice. */
export function FileChoice({ onFile, isPending }: Shown) {
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
      aria-label={say(readingsText.drop)}
      aria-busy={isPending}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <IconTableImport size={34} stroke={1.3} aria-hidden className={zone.icon} />
      <h2 className={zone.title}>{say(isOver ? readingsText.dropNow : readingsText.drop)}</h2>
      <p className={zone.help}>{say(readingsText.dropHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()} loading={isPending}>
        {say(readingsText.choose)}
      </Button>
    </section>
  )
}

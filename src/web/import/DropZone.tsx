import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { importText } from '#domain/words/importScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DropZone.module.css'
import type { Import } from './shapes.ts'

const kinds = '.xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt,.html,.xml,.numbers'

/** Takes a spreadsheet by drag or by choice and opens what was understood of it. */
export function DropZone() {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const upload = useUpload()
  const take = (file: File | undefined) => file && upload.mutate(file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const over = (isIn: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isIn)
  }
  return (
    <section
      className={classes.zone}
      data-over={isOver || undefined}
      aria-label={say(importText.dropTitle)}
      aria-busy={upload.isPending}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <IconTableImport size={34} stroke={1.3} aria-hidden className={classes.icon} />
      <h2 className={classes.title}>
        {upload.isPending
          ? say(importText.looking, { file: upload.variables.name })
          : say(isOver ? importText.dropNow : importText.drop)}
      </h2>
      <p className={classes.help}>{say(importText.dropHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()} loading={upload.isPending}>
        {say(importText.choose)}
      </Button>
      {upload.error && (
        <div className={classes.problem}>
          <ProblemNote error={upload.error} />
        </div>
      )}
    </section>
  )
}

function useUpload() {
  const api = useApi()
  const slug = useSlug()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (file: File) => api.ask<Import>('/imports', { method: 'POST', file }),
    onSuccess: ({ id }) => void navigate({ to: `/o/${slug}/import/${id}` }),
  })
}

import { IconTableImport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { importText } from '#domain/words/importScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FileDrop } from '#web/parts/FileDrop.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DropZone.module.css'
import type { Import } from './shapes.ts'

const kinds = '.xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt,.html,.xml,.numbers'

/** Takes a spreadsheet and opens what was understood of it. */
export function DropZone() {
  const { say } = useWords()
  const { mutate, isPending, variables, error } = useUpload()
  const looking = isPending ? say(importText.looking, { file: variables.name }) : undefined
  return (
    <FileDrop
      icon={IconTableImport}
      text={importText}
      accept={kinds}
      onFile={mutate}
      isPending={isPending}
      looking={looking}
    >
      {error && (
        <div className={classes.problem}>
          <ProblemNote error={error} />
        </div>
      )}
    </FileDrop>
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

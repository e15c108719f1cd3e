import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { OwnTemplate } from './shapes.ts'

/** Takes a DOCX in as a template for records of one type. */
export function TemplateBringing({ type }: { readonly type: string }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useBring(type)
  return (
    <>
      <FileButton accept=".docx" onChange={(file) => file && mutate(file)}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={15} aria-hidden />} loading={isPending}>
            {say(reportsText.bring)}
          </Button>
        )}
      </FileButton>
      <ProblemNote error={error} />
    </>
  )
}

function useBring(type: string) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => api.ask<OwnTemplate>(`/own-templates?type=${type}`, { method: 'POST', file }),
    onSuccess: ({ name }) => {
      toast({ text: say(reportsText.brought, { name }) })
      return queries.invalidateQueries({ queryKey: [slug, 'ownTemplates'] })
    },
  })
}

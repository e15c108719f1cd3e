import { ActionIcon, Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import { RecordChoice } from './RecordChoice.tsx'
import classes from './Reports.module.css'
import type { OwnTemplate } from './shapes.ts'

interface Shown {
  readonly template: OwnTemplate
  readonly of: AnyRecordType
  readonly mayWithdraw: boolean
}

/** A template, the record it is to be filled for, and the file. */
export function TemplateRow({ template: { id, name, addedAt, addedBy, words }, of, mayWithdraw }: Shown) {
  const { say, formats, language } = useWords()
  const [ref, setRef] = useState<string | null>(null)
  const download = useDownload()
  const withdraw = useWithdraw(id)
  return (
    <li className={classes.order}>
      <div className={classes.what}>
        <span>{name}</span>
        <span className={classes.soft}>
          {say(reportsText.by, { moment: formats.moment(addedAt), name: addedBy?.name ?? '–' })}
        </span>
        <span className={classes.hash}>{words.map((word) => `{${word}}`).join(' ')}</span>
        <Group gap="xs" mt={4}>
          <RecordChoice label={say(of.label)} plural={of.plural} value={ref} onChange={setRef} />
          <Button
            size="xs"
            variant="default"
            disabled={!ref}
            loading={download.isPending}
            onClick={() => download.mutate(`/own-templates/${id}/filled?ref=${ref}&language=${language}`)}
          >
            {say(reportsText.filledFile)}
          </Button>
        </Group>
        <ProblemNote error={download.error ?? withdraw.error} />
      </div>
      {mayWithdraw && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say(reportsText.withdrawNamed, { name })}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

function useWithdraw(id: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask(`/own-templates/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'ownTemplates'] }),
  })
}

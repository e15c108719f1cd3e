import { Button, Group, Loader, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { dimensionText, healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { type ContextItem, type ContextSaid, useContextIssue, useSayContext } from './useContextIssues.ts'

interface Shown {
  /** Null adds a new one. */
  readonly issue: ContextItem | null
  readonly onClose: () => void
}

/** A context issue as it is, or as it has become. */
export function ContextDialog({ issue, onClose }: Shown) {
  const { say } = useWords()
  const { data, error } = useContextIssue(issue)
  const before =
    issue === null ? { title: '', side: 'external', effect: '' } : data && { ...data.fields, title: data.title }
  return (
    <Modal
      opened
      onClose={onClose}
      title={issue ? issue.title : say(dimensionText.addContext)}
      closeButtonProps={{ 'aria-label': say(healthText.close) }}
    >
      <ProblemNote error={error} />
      {before ? <ContextForm issue={issue} before={before} onClose={onClose} /> : !error && <Loader size="sm" />}
    </Modal>
  )
}

const fields = ['title', 'side', 'effect', 'reason']

function ContextForm({ issue, before, onClose }: Shown & { readonly before: ContextSaid }) {
  const { say } = useWords()
  const [said, setSaid] = useState<ContextSaid>({ title: before.title, side: before.side, effect: before.effect })
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useSayContext(issue)
  const { side, effect } = contextIssue.fields
  return (
    <Stack gap="md">
      <TextInput
        data-autofocus
        label={say(dimensionText.contextTitle)}
        value={said.title ?? ''}
        error={refusalAt(error, 'title')}
        onChange={({ currentTarget }) => setSaid({ ...said, title: currentTarget.value })}
      />
      <NativeSelect
        label={say(side.label)}
        value={said.side ?? ''}
        error={refusalAt(error, 'side')}
        onChange={({ currentTarget }) => setSaid({ ...said, side: currentTarget.value })}
        data={Object.entries(side.options).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <Textarea
        label={say(effect.label)}
        value={said.effect ?? ''}
        error={refusalAt(error, 'effect')}
        onChange={({ currentTarget }) => setSaid({ ...said, effect: currentTarget.value })}
      />
      {issue && (
        <Textarea
          label={say(dimensionText.whatChanged)}
          value={reason}
          error={refusalAt(error, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <ProblemNote error={error} fields={fields} />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          {say(healthText.cancel)}
        </Button>
        <Button loading={isPending} onClick={() => mutate({ said, reason }, { onSuccess: onClose })}>
          {say(healthText.save)}
        </Button>
      </Group>
    </Stack>
  )
}

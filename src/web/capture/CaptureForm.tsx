import { Button, Group, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { captureText } from '#domain/words/screenCapture.ts'
import { isProblem } from '#web/api/problem.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { type Draft, keepDraft, keptDraft } from './draft.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { type Captured, useCapture } from './useCapture.ts'
import { usePublicToken } from './usePublicToken.ts'

/** The three things: what, more if one likes, where from. Everything typed is kept until it was sent. */
export function CaptureForm({ onCaptured }: { readonly onCaptured: (captured: Captured) => void }) {
  const { say } = useWords()
  const publicToken = usePublicToken()
  const [draft, setDraft] = useState(keptDraft)
  const [isAnonymous, setAnonymous] = useState(false)
  const { mutate, isPending, error } = useCapture(isAnonymous ? publicToken : null, onCaptured)
  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed }
    keepDraft(next)
    setDraft(next)
  }
  const send = () => draft.title.trim() && !isPending && mutate(draft)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const at = (field: string) => (isProblem(error) ? error.at(field)[0]?.sentence : undefined)
  return (
    <Stack component="form" gap="md" onSubmit={onSubmit} onKeyDown={useSubmitKey(send)}>
      <TextInput
        label={say(captureText.oneLine)}
        placeholder={say(captureText.oneLineHint)}
        required
        data-autofocus
        size="md"
        maxLength={SHORT_TEXT}
        error={at('title')}
        value={draft.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <Textarea
        label={say(captureText.more)}
        placeholder={say(captureText.moreHint)}
        maxLength={LONG_TEXT}
        error={at('description')}
        value={draft.description}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
      />
      {!isAnonymous && <SourceChoice draft={draft} onChange={change} />}
      {publicToken && (
        <Switch
          label={say(captureText.anonymously)}
          description={say(captureText.anonymouslyHelp)}
          checked={isAnonymous}
          onChange={({ currentTarget }) => setAnonymous(currentTarget.checked)}
        />
      )}
      <ProblemNote error={error} fields={['title', 'description']} />
      <Group justify="space-between" align="center">
        <Text size="xs" c="dimmed" visibleFrom="sm">
          <kbd>{'Ctrl'}</kbd> <kbd>{'Enter'}</kbd>
        </Text>
        <Button type="submit" ml="auto" loading={isPending} disabled={!draft.title.trim()}>
          {say(captureText.send)}
        </Button>
      </Group>
    </Stack>
  )
}

import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Sample } from './shapes.ts'
import { useAddToSample } from './useSamples.ts'

interface Shown {
  readonly audit: string
  readonly sample: Sample
  readonly onClose: () => void
}

/** Takes one more of the population in, by judgement and with the reason. */
export function AddToSample({ audit, sample, onClose }: Shown) {
  const { say } = useWords()
  const [item, setItem] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const { mutate, isPending, error } = useAddToSample(audit)
  const left = sample.items.filter(({ chosen }) => chosen === null)
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(sampleText.add)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (item && why.trim()) mutate({ sample: sample.id, item, why: why.trim() }, { onSuccess: onClose })
        }}
      >
        <Stack gap="sm">
          <Select
            label={say(sampleText.which)}
            required
            searchable
            data={left.map(({ item: value, label, stratum }) => ({
              value,
              label: stratum ? `${label} (${stratum})` : label,
            }))}
            value={item}
            onChange={setItem}
          />
          <Textarea
            label={say(sampleText.why)}
            required
            minRows={2}
            maxLength={LONG_TEXT}
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          <ProblemNote error={error} />
          <Group justify="end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say(moveText.cancel)}
            </Button>
            <Button type="submit" loading={isPending} disabled={!item || !why.trim()}>
              {say(sampleText.addIt)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

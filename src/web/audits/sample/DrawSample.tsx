import { Button, Group, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { populationFrom } from './strata.ts'
import { useDrawSample } from './useSamples.ts'

/** Draws a sample: from the AI systems, or from a list somebody brings. */
export function DrawSample({ audit, onClose }: { readonly audit: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const [title, setTitle] = useState(say(sampleText.systems))
  const [from, setFrom] = useState('systems')
  const [list, setList] = useState('')
  const { mutate, isPending, error } = useDrawSample(audit)
  const population = populationFrom(list)
  const isReady = title.trim() !== '' && (from === 'systems' || population.length > 0)
  const choose = (next: string) => {
    setFrom(next)
    if (next === 'list' && title === say(sampleText.systems)) setTitle('')
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(sampleText.draw)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady)
            mutate({ title: title.trim(), ...(from === 'list' ? { population } : {}) }, { onSuccess: onClose })
        }}
      >
        <Stack gap="sm">
          <Radio.Group label={say(sampleText.from)} value={from} onChange={choose}>
            <Stack gap={6} mt={4}>
              <Radio value="systems" label={say(sampleText.systems)} description={say(sampleText.systemsHelp)} />
              <Radio value="list" label={say(sampleText.list)} description={say(sampleText.listHelp)} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={say(sampleText.name)}
            required
            maxLength={SHORT_TEXT}
            value={title}
            error={refusalAt(error, 'title')}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          {from === 'list' && (
            <Textarea
              label={say(sampleText.members, { count: population.length })}
              description={say(sampleText.membersHelp)}
              minRows={5}
              value={list}
              onChange={({ currentTarget }) => setList(currentTarget.value)}
            />
          )}
          <ProblemNote error={error} fields={['title']} />
          <Group justify="end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say(moveText.cancel)}
            </Button>
            <Button type="submit" loading={isPending} disabled={!isReady}>
              {say(sampleText.draw)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

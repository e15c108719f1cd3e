import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { toast } from '#web/parts/toast.ts'
import { useReturnFocus } from '#web/parts/useReturnFocus.ts'
import { useWords } from '#web/words/useWords.tsx'
import { pathOf } from './pathOf.ts'
import type { MentionedById, TrailEntry } from './shapes.ts'
import { usePropose } from './useRedactions.ts'

interface Shown {
  readonly entry: TrailEntry
  readonly mentioned: MentionedById
  readonly onClose: () => void
}

/** Names what has to go from a record, everywhere and for good; a second person decides. */
export function ProposeRedaction({ entry, mentioned, onClose }: Shown) {
  const { say } = useWords()
  useReturnFocus()
  const [paths, setPaths] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = usePropose(() => {
    toast({ text: say(trailText.proposed) })
    onClose()
  })
  const subject = entry.subject
  if (!subject) return null
  const all = redactablePaths(entry)
  const about = mentioned.get(subject.id)
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(trailText.proposeRedaction)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Stack
        component="form"
        gap="md"
        onSubmit={(event) => {
          event.preventDefault()
          mutate({ record: subject.id, paths, reason })
        }}
      >
        <Text size="sm">{say(trailText.redactionHelp, { record: about?.number ?? about?.name ?? subject.id })}</Text>
        <Checkbox.Group
          label={say(trailText.redactWhat)}
          error={refusalAt(error, 'paths')}
          value={paths}
          onChange={setPaths}
        >
          <Stack gap={8} mt={6}>
            {all.map((path) => (
              <Checkbox
                key={path}
                value={path}
                label={pathOf(subject.type, path)
                  .label.map((part) => say(part))
                  .join(': ')}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label={say(trailText.redactWhy)}
          description={say(trailText.redactWhyHelp)}
          required
          value={reason}
          error={refusalAt(error, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={error} fields={['paths', 'reason']} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(peopleText.cancel)}
          </Button>
          <Button type="submit" loading={isPending} disabled={paths.length === 0}>
            {say(trailText.propose)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** The course of a record stays, people are ids there. */
const course = ['state', 'owner', 'number', 'audience', 'links']

/** What people wrote and what still holds something; the server has the last word. */
export function redactablePaths({ changes, reason }: TrailEntry): readonly string[] {
  const isWords = (path: string) =>
    !course.includes(path.split('/')[0] ?? '') && (!path.startsWith('proposals/') || path.endsWith('/why'))
  const paths = changes.filter(({ path, redacted }) => !redacted && isWords(path)).map(({ path }) => path)
  return reason ? [...paths, 'reason'] : paths
}

import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type TrackerKind, trackerKinds } from '#domain/trackers/kinds.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { type MadeTracker, useAddTracker } from './useTrackers.ts'

interface Shown {
  readonly onClose: () => void
  readonly onMade: (made: MadeTracker) => void
}

export function TrackerForm({ onClose, onMade }: Shown) {
  const { say } = useWords()
  const [kind, setKind] = useState<TrackerKind>('github')
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const { mutate, isPending, error } = useAddTracker(onMade)
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate({ kind, name, address })
  }
  return (
    <form onSubmit={send}>
      <Stack gap="sm" maw={480} mt="md">
        <NativeSelect
          label={say(trackerText.kind)}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as TrackerKind)}
          data={Object.entries(trackerKinds).map(([value, { label }]) => ({ value, label: say(label) }))}
        />
        <TextInput
          label={say(trackerText.name)}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={refusalAt(error, 'name')}
          required
        />
        <TextInput
          label={say(trackerText.address)}
          description={say(trackerText.addressHelp)}
          type="url"
          value={address}
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          error={refusalAt(error, 'address')}
          required
        />
        <ProblemNote error={error} fields={['name', 'address']} />
        <Group gap="xs">
          <Button type="submit" loading={isPending}>
            {say(trackerText.save)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

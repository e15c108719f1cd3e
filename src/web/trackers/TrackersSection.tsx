import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { trackerKinds } from '#domain/trackers/kinds.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { TrackerForm } from './TrackerForm.tsx'
import { type MadeTracker, type Tracker, useEndTracker, useTrackers } from './useTrackers.ts'

/** Where work is tracked elsewhere, and whether it is heard. */
export function TrackersSection() {
  const { say } = useWords()
  const { data, error } = useTrackers()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<MadeTracker | null>(null)
  const take = (fresh: MadeTracker) => {
    setMade(fresh)
    setMaking(false)
  }
  return (
    <section>
      <h2 className={settings.heading}>{say(trackerText.title)}</h2>
      <p className={settings.lead}>{say(trackerText.lead)}</p>
      <ProblemNote error={error} />
      {made && (
        <Stack gap={6} mb="lg" role="status">
          <Text size="sm">{say(trackerText.secretOnce)}</Text>
          <CopyLine
            text={`${location.origin}/api/v1/trackers/${made.tracker.id}/inbound`}
            label={say(trackerText.inbound)}
          />
          <CopyLine text={made.secret} label={say(trackerText.secret)} />
        </Stack>
      )}
      {!data && !error && <Skeleton height={64} />}
      {data?.length === 0 && !isMaking && <p className={settings.lead}>{say(trackerText.none)}</p>}
      {data && data.length > 0 && (
        <ul className={settings.rows}>
          {data.map((tracker) => (
            <TrackerRow key={tracker.id} tracker={tracker} />
          ))}
        </ul>
      )}
      {isMaking ? (
        <TrackerForm onClose={() => setMaking(false)} onMade={take} />
      ) : (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {say(trackerText.add)}
        </Button>
      )}
    </section>
  )
}

function TrackerRow({ tracker: { id, kind, name, address, heardAt } }: { readonly tracker: Tracker }) {
  const { say, formats } = useWords()
  const [isSure, setSure] = useState(false)
  const { mutate, isPending, error } = useEndTracker(id)
  return (
    <li>
      <strong>{name}</strong> · {say(trackerKinds[kind].label)}
      <br />
      <span className={settings.soft}>{address}</span>
      <br />
      <span className={settings.soft}>
        {heardAt ? say(trackerText.heard, { when: formats.moment(heardAt) }) : say(trackerText.neverHeard)}
      </span>
      <ProblemNote error={error} />
      <div>
        {isSure ? (
          <FinalButton loading={isPending} onClick={() => mutate()}>
            {say(trackerText.endSure)}
          </FinalButton>
        ) : (
          <Button size="compact-sm" variant="subtle" onClick={() => setSure(true)}>
            {say(trackerText.end)}
          </Button>
        )}
      </div>
    </li>
  )
}

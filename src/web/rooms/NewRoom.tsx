import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { audienceNames, audiences } from '#domain/rooms/audiences.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import { addDays } from '#domain/time/days.ts'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'
import type { KeptRoom } from './shapes.ts'
import { useInRooms } from './useRooms.ts'

const WEEKS = 21

/** Opens a room: for whom, until when, about what; it opens at once and shows what is released. */
export function NewRoom({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const slug = useSlug()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => ({
    title: '',
    audience: 'certificationBody',
    audit: '',
    until: addDays(new Date().toISOString().slice(0, 10), WEEKS),
    standard: 'iso42001',
    welcome: '',
  }))
  const open = useInRooms<undefined, KeptRoom>(
    () => ['/rooms', { method: 'POST', body: bodyOf(draft) }],
    ({ id }) => void navigate({ to: `/o/${slug}/rooms/${id}` }),
  )
  const at = (field: string) => (isProblem(open.error) ? open.error.at(field)[0]?.sentence : undefined)
  const said = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: currentTarget.value })),
  })
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate(undefined)
      }}
    >
      <TextInput label={say(roomsScreen.name)} required autoFocus error={at('title')} {...said('title')} />
      <div className={classes.pair}>
        <NativeSelect
          label={say(roomsScreen.audience)}
          data={audienceNames.map((value) => ({ value, label: say(audiences[value]) }))}
          {...said('audience')}
        />
        <TextInput label={say(roomsScreen.closes)} type="date" required error={at('closesAt')} {...said('until')} />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={say(roomsScreen.standard)}
          data={[
            { value: '', label: say(roomsScreen.noStandard) },
            ...standards.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...said('standard')}
        />
        <TextInput
          label={say(roomsScreen.audit)}
          description={say(roomsScreen.auditHelp)}
          error={at('audit')}
          {...said('audit')}
        />
      </div>
      <Textarea label={say(roomsScreen.welcome)} autosize minRows={2} error={at('welcome')} {...said('welcome')} />
      <ProblemNote error={open.error} fields={['title', 'closesAt', 'audit', 'welcome']} />
      <div className={classes.end}>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(roomsScreen.cancel)}
        </Button>
        <Button size="xs" type="submit" loading={open.isPending}>
          {say(roomsScreen.save)}
        </Button>
      </div>
    </form>
  )
}

interface Draft {
  readonly title: string
  readonly audience: string
  readonly audit: string
  readonly until: string
  readonly standard: string
  readonly welcome: string
}

function bodyOf({ title, audience, audit, until, standard, welcome }: Draft) {
  const requirements = standards.find(({ id }) => id === standard)?.requirements ?? []
  return {
    title,
    audience,
    audit: audit.trim() || null,
    welcome: welcome.trim() || null,
    closesAt: new Date(`${until}T23:59:59`).toISOString(),
    requirements: requirements.map(({ ref }) => keyOf(standard, ref)),
  }
}

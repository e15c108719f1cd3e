import { ActionIcon, Button, Select } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconMaximize, IconX } from '@tabler/icons-react'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Review } from '../useInputs.ts'
import classes from './Meeting.module.css'

interface Shown {
  readonly record: Review
  readonly titles: readonly string[]
  readonly place: number
  readonly onGo: (place: number) => void
  readonly onLeave: () => void
}

/** Where one is in the agenda, and the way on. */
export function MeetingBar({ record, titles, place, onGo, onLeave }: Shown) {
  const { say } = useWords()
  return (
    <header className={classes.bar}>
      <span className={classes.name}>{[record.number, record.title].filter(Boolean).join(' ')}</span>
      <Select
        aria-label={say(meetingText.agenda)}
        size="sm"
        className={classes.agenda ?? ''}
        data={titles.map((label, at) => ({ value: String(at), label: `${at + 1}  ${label}` }))}
        value={String(place)}
        onChange={(value) => value !== null && onGo(Number(value))}
        comboboxProps={{ shadow: 'md' }}
        allowDeselect={false}
      />
      <span className={classes.keys}>{say(meetingText.keys)}</span>
      <span className={classes.turning}>
        <Button
          size="sm"
          variant="default"
          disabled={place === 0}
          onClick={() => onGo(place - 1)}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {say(meetingText.back)}
        </Button>
        <span className={classes.place}>{say(meetingText.place, { at: place + 1, all: titles.length })}</span>
        <Button
          size="sm"
          disabled={place === titles.length - 1}
          onClick={() => onGo(place + 1)}
          rightSection={<IconArrowRight size={16} aria-hidden />}
        >
          {say(meetingText.next)}
        </Button>
        <ActionIcon
          variant="subtle"
          aria-label={say(meetingText.fullScreen)}
          onClick={() => void document.documentElement.requestFullscreen?.()}
        >
          <IconMaximize size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={say(meetingText.leave)} onClick={onLeave}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </span>
    </header>
  )
}

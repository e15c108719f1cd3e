import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { placeOf } from './places.ts'
import classes from './Room.module.css'
import type { IndexedRequirement } from './shapes.ts'
import { useAsk } from './useRoom.ts'

interface Shown {
  /** About this one; absent: the guest chooses among `among`. */
  readonly requirement?: string
  readonly among?: readonly IndexedRequirement[]
  readonly onAsked: () => void
  readonly onClose?: () => void
}

/** A request of a guest: words, and nothing but words. */
export function AskForm({ requirement, among = [], onAsked, onClose }: Shown) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [about, setAbout] = useState(requirement ?? '')
  const ask = useAsk(() => {
    setText('')
    onAsked()
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        ask.mutate({ text, requirement: about || null })
      }}
    >
      {among.length > 0 && (
        <NativeSelect
          label={say(roomScreen.about)}
          value={about}
          onChange={({ currentTarget }) => setAbout(currentTarget.value)}
          data={[
            { value: '', label: say(roomScreen.aboutNothing) },
            ...among.map((one) => ({ value: one.key, label: `${placeOf(one)} ${one.title}` })),
          ]}
        />
      )}
      <Textarea
        label={say(roomScreen.askWhat)}
        required
        autosize
        minRows={3}
        maxLength={LONG_TEXT}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ProblemNote error={ask.error} />
      <div className={classes.end}>
        {onClose && (
          <Button size="xs" variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
        )}
        <Button size="xs" type="submit" loading={ask.isPending}>
          {say(roomScreen.ask)}
        </Button>
      </div>
    </form>
  )
}

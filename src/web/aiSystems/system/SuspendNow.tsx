import { Button, Group, Modal, Textarea } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { PutSystem, ReadSystem } from './read.ts'
import classes from './SuspendNow.module.css'

interface Shown {
  readonly record: ReadSystem
  readonly put: PutSystem
}

/** Stops a system at once: one button, one reason. It stands at the top of the page for whoever may, however small the screen. */
export function SuspendNow({ record, put }: Shown) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const move = record.moves.find((each) => ['suspend', 'stopPrevious'].includes(each.move) && each.mine && mayNow(each))
  if (!move) return null
  return (
    <>
      <Button
        className={classes.stop}
        leftSection={<IconHandStop size={17} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say(move.move === 'suspend' ? text.stop : text.stopPrevious)}
      </Button>
      {isOpen && <Reason record={record} put={put} move={move.move} onClose={() => setOpen(false)} />}
    </>
  )
}

function mayNow({ refusals }: ReadSystem['moves'][number]): boolean {
  return refusals.every(({ code }) => code === 'reason_missing')
}

function Reason({ record, put, move, onClose }: Shown & { readonly move: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const api = useApi()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => (await api.move(aiSystem, record, { move, input: {}, reason })) as ReadSystem,
    onSuccess: async (after) => {
      onClose()
      await put(after)
    },
  })
  const send = () => !isPending && mutate()
  const { stopMeans } = record.fields
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(text.stopTitle, { title: record.title })}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <form
        className={classes.form}
        noValidate
        onKeyDown={useSubmitKey(send)}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <p className={classes.help}>{say(text.stopHelp)}</p>
        {stopMeans && <p className={classes.means}>{say(text.stopMeans, { text: stopMeans })}</p>}
        <Textarea
          label={say(text.stopWhy)}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={LONG_TEXT}
          value={reason}
          error={refusalAt(error, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={error} fields={['reason']} />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
          <Button type="submit" className={classes.final} loading={isPending}>
            {say(move === 'suspend' ? text.stop : text.stopPrevious)}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { showingText } from '#domain/words/conformityScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useMembership } from '#web/api/useMe.ts'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { Showing } from '../shapes.ts'
import { useConformityAgain } from '../useConformity.ts'

interface Shown {
  readonly showing: Showing & { readonly id: string }
}

/** What may be done with a link: withdraw it, release it for outside. */
export function ShowingSteps({ showing }: Shown) {
  const { say } = useWords()
  const me = useMembership()?.person.id
  const answers = useHasRole('improvementCoordinator', 'aimsManager')
  const mayRelease = useHasRole('aimsManager', 'topManagement')
  const [isWithdrawing, setWithdrawing] = useState(false)
  const path = `/conformity/showings/${showing.id}`
  const change = useChange()
  const isReleased = showing.releasedAt !== null
  if (isWithdrawing) return <Withdraw path={path} onClose={() => setWithdrawing(false)} />
  const small = { size: 'compact-xs', variant: 'subtle', color: 'gray', fw: 400, 'data-print': 'hide' } as const
  return (
    <>
      {mayRelease && !showing.isNarrow && (
        <Button
          {...small}
          loading={change.isPending}
          onClick={() => change.mutate({ path: `${path}/release`, method: isReleased ? 'DELETE' : 'POST' })}
        >
          {say(isReleased ? showingText.keep : showingText.release)}
        </Button>
      )}
      {(answers || showing.by?.id === me) && (
        <Button {...small} onClick={() => setWithdrawing(true)}>
          {say(showingText.withdraw)}
        </Button>
      )}
      <ProblemNote error={change.error} />
    </>
  )
}

function useChange() {
  const api = useApi()
  const again = useConformityAgain()
  return useMutation({
    mutationFn: ({ path, method, body }: { path: string; method: 'POST' | 'DELETE'; body?: unknown }) =>
      api.ask(path, { method, ...(body !== undefined && { body }) }),
    onSuccess: again,
  })
}

function Withdraw({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useChange()
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ path, method: 'DELETE', body: { reason: reason.trim() || null } })
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        label={say(moveText.reason)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNote error={error} />
      <FormEnd submit={showingText.withdraw} isPending={isPending} onCancel={onClose} />
    </form>
  )
}

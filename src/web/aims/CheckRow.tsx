import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { aimsText, checkStandingWords } from '#domain/words/aimsScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { RecordName } from '#web/conformity/showing/ShowingItem.tsx'
import { useConformityAgain } from '#web/conformity/useConformity.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { QuietButton } from '#web/parts/QuietButton.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { CheckedItem } from './shapes.ts'

/** One result of checking: what follows from it, why nothing does, or neither yet. */
export function CheckRow({ item }: { readonly item: CheckedItem }) {
  const { say } = useWords()
  const { standing, acts, nothingToDo } = item
  const maySay = useHasRole('aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement')
  const [isSaying, setSaying] = useState(false)
  return (
    <li className={classes.check}>
      <span className={classes.found}>
        <RecordName record={item} />
      </span>
      <div className={classes.follows}>
        {acts.map((act) => (
          <span key={act.id} className={classes.act}>
            <span aria-hidden>→</span>
            <span className={classes.found}>
              <RecordName record={act} />
            </span>
          </span>
        ))}
        {(acts.length === 0 || standing !== 'acted') && (
          <span className={standing === 'open' ? classes.warn : classes.soft}>
            {[say(checkStandingWords[standing]), nothingToDo?.reason, nothingToDo?.by?.name]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {standing === 'open' && maySay && !isSaying && (
          <QuietButton label={aimsText.nothing} onClick={() => setSaying(true)} />
        )}
        {isSaying && <SayWhy at={item.id} onClose={() => setSaying(false)} />}
      </div>
    </li>
  )
}

function SayWhy({ at, onClose }: { readonly at: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const api = useApi()
  const again = useConformityAgain()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask(`/aims/checks/${at}/nothing`, { method: 'POST', body: { reason: reason.trim() || null } }),
    onSuccess: async () => {
      await again()
      onClose()
    },
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        label={say(aimsText.why)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={isPending}>
        {say(aimsText.say)}
      </Button>
      <Button size="xs" variant="default" onClick={onClose}>
        {say(moveText.cancel)}
      </Button>
      <ProblemNote error={error} />
    </form>
  )
}

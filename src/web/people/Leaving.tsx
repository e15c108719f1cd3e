import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DeactivateForm } from './DeactivateForm.tsx'
import { Pseudonymise } from './Pseudonymise.tsx'
import classes from './Section.module.css'
import { type Member, useRefreshPeople } from './useMembers.ts'

/** The way out and the way back; history keeps the name unless data protection takes it away. */
export function Leaving({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  const isDataProtection = useHasRole('dataProtection')
  const [isLeaving, setLeaving] = useState(false)
  if (member.active && !isAdministrator) return null
  if (!member.active && !isAdministrator && !isDataProtection) return null
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{say(member.active ? peopleText.leaving : peopleText.hasLeft)}</h3>
      <p className={classes.lead}>{say(member.active ? peopleText.leavingHelp : peopleText.hasLeftHelp)}</p>
      {member.active && !isLeaving && (
        <Button variant="default" onClick={() => setLeaving(true)}>
          {say(peopleText.deactivate)}
        </Button>
      )}
      {member.active && isLeaving && <DeactivateForm member={member} onClose={() => setLeaving(false)} />}
      {!member.active && isAdministrator && <Reactivate member={member} />}
      {!member.active && isDataProtection && <Pseudonymise member={member} />}
    </section>
  )
}

function Reactivate({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshPeople()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/people/${member.id}/reactivate`, { method: 'POST' }),
    onSettled: refresh,
  })
  return (
    <>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {say(peopleText.reactivate)}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}

import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Duty } from '#domain/people/duties.ts'
import { dutyNames } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { type DutyException, standingOf, useRefreshExceptions } from './useExceptions.ts'

export function ExceptionRow({ exception }: { readonly exception: DutyException }) {
  const { say, formats } = useWords()
  const timeZone = useOrganization()?.timeZone ?? 'UTC'
  const mayEnd = useHasRole('topManagement')
  const standing = standingOf(exception, timeZone)
  const isOpen = standing === 'inForce' || standing === 'toCome'
  const duty = dutyNames[exception.duty as Duty]
  return (
    <li className={classes.row}>
      <div className={isOpen ? undefined : classes.ended}>
        <strong>{duty ? say(duty) : exception.duty}</strong>{' '}
        <span className={classes.soft}>{exception.compensatingControl}</span>
        <span className={classes.soft}>
          {say(settingsText.fromUntil, {
            from: formats.day(exception.fromDay),
            until: formats.day(exception.untilDay),
          })}
          {' · '}
          {say(settingsText.approvedBy, {
            name: exception.approvedBy.name,
            when: formats.moment(exception.approvedAt),
          })}
          {exception.endedAt && ` · ${say(settingsText.endedAt, { when: formats.moment(exception.endedAt) })}`}
        </span>
      </div>
      <span className={classes.state} data-now={standing === 'inForce' || undefined}>
        {say(settingsText[standing])}
      </span>
      {mayEnd && isOpen && <End id={exception.id} name={duty ? say(duty) : exception.duty} />}
    </li>
  )
}

function End({ id, name }: { readonly id: string; readonly name: string }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshExceptions()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/duty-exceptions/${id}/end`, { method: 'POST' }),
    onSettled: refresh,
  })
  return (
    <>
      <ProblemNote error={error} />
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isPending}
        aria-label={say(settingsText.endOf, { name })}
        onClick={() => mutate()}
      >
        {say(settingsText.end)}
      </Button>
    </>
  )
}

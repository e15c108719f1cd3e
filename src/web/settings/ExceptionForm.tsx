import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Duty, exceptableDuties } from '#domain/people/duties.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { dutyNames } from '#domain/words/settingLabels.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { useRefreshExceptions } from './useExceptions.ts'

const fields = ['duty', 'compensatingControl', 'fromDay', 'untilDay'] as const
const HALF_A_YEAR = 182

/** Which duty, what compensates for it, and how long; a year at most. */
export function ExceptionForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const timeZone = useOrganization()?.timeZone ?? 'UTC'
  const today = dayOf(new Date().toISOString(), timeZone)
  const [duty, setDuty] = useState<Duty | null>(null)
  const [compensatingControl, setControl] = useState('')
  const [fromDay, setFrom] = useState<string | null>(today)
  const [untilDay, setUntil] = useState<string | null>(addDays(today, HALF_A_YEAR))
  const { mutate, isPending, error } = useApprove(onClose)
  const days = [
    { field: 'fromDay', label: settingsText.from, value: fromDay, onChange: setFrom },
    { field: 'untilDay', label: settingsText.until, value: untilDay, onChange: setUntil },
  ] as const
  return (
    <Stack
      component="form"
      gap="md"
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ duty: duty ?? '', compensatingControl, fromDay: fromDay ?? '', untilDay: untilDay ?? '' })
      }}
    >
      <Radio.Group
        label={say(settingsText.duty)}
        required
        value={duty}
        onChange={(chosen) => setDuty(chosen as Duty)}
        error={refusalAt(error, 'duty')}
      >
        <Stack gap={8} mt={6}>
          {exceptableDuties.map((each) => (
            <Radio key={each} value={each} label={say(dutyNames[each])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(settingsText.control)}
        description={say(settingsText.controlHelp)}
        required
        value={compensatingControl}
        error={refusalAt(error, 'compensatingControl')}
        onChange={({ currentTarget }) => setControl(currentTarget.value)}
      />
      <div className={classes.pair}>
        {days.map(({ field, label, value, onChange }) => (
          <DayInput
            key={field}
            field={{ kind: 'day', label }}
            label={say(label)}
            required
            names={{}}
            value={value}
            onChange={onChange}
            error={refusalAt(error, field)}
          />
        ))}
      </div>
      <ProblemNote error={error} fields={fields} />
      <Group gap="xs">
        <Button type="submit" loading={isPending}>
          {say(settingsText.approve)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {say(peopleText.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}

function useApprove(onDone: () => void) {
  const api = useApi()
  const refresh = useRefreshExceptions()
  return useMutation({
    mutationFn: (body: Readonly<Record<(typeof fields)[number], string>>) =>
      api.ask('/duty-exceptions', { method: 'POST', body }),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
}

import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CalendarScope, calendarScopes } from '#domain/notices/mailing.ts'
import { calendarScopeWords, noticeText } from '#domain/words/noticeScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import settings from '#web/settings/Settings.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { type MyNotices, useCalendarAddress } from './useMyNotices.ts'

/** The secret address under which my calendar program reads due days. */
export function CalendarPart({ calendar }: { readonly calendar: MyNotices['calendar'] }) {
  const { say } = useWords()
  const [made, setMade] = useState<string | null>(null)
  const [scope, setScope] = useState<CalendarScope>(calendar?.scope ?? 'mine')
  const { mutate, isPending, error } = useCalendarAddress(setMade)
  return (
    <Stack gap="md">
      <div>
        <h3 className={settings.heading}>{say(noticeText.calendar)}</h3>
        <p className={settings.lead} style={{ margin: 0 }}>
          {say(noticeText.calendarHelp)}
        </p>
      </div>
      {made && (
        <Stack gap={6} role="status">
          <Text size="sm">{say(noticeText.calendarOnce)}</Text>
          <CopyLine text={made} label={say(noticeText.calendarAddress)} />
        </Stack>
      )}
      {calendar && <InUse calendar={calendar} />}
      <NativeSelect
        maw={280}
        label={say(noticeText.calendarShows)}
        value={scope}
        onChange={({ currentTarget }) => setScope(currentTarget.value as CalendarScope)}
        data={calendarScopes.map((value) => ({ value, label: say(calendarScopeWords[value]) }))}
      />
      <ProblemNote error={error} />
      <Group gap="xs">
        <Button variant="default" loading={isPending} onClick={() => mutate(scope)}>
          {say(calendar ? noticeText.calendarReplace : noticeText.calendarMake)}
        </Button>
        {calendar && (
          <Button variant="subtle" disabled={isPending} onClick={() => mutate(null)}>
            {say(noticeText.calendarEnd)}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function InUse({ calendar }: { readonly calendar: NonNullable<MyNotices['calendar']> }) {
  const { say, formats } = useWords()
  const { scope, createdAt, lastReadOn } = calendar
  const since = { when: formats.moment(createdAt), scope: say(calendarScopeWords[scope]) }
  return (
    <Text size="sm">
      {say(noticeText.calendarSince, since)}{' '}
      {lastReadOn ? say(noticeText.calendarRead, { day: formats.day(lastReadOn) }) : say(noticeText.calendarUnread)}
    </Text>
  )
}

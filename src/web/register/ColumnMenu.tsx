import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { registerText } from '#domain/words/screenRegister.ts'
import { useWords } from '#web/words/useWords.tsx'
import { allColumns, columnsOf } from './columns.tsx'
import { useRegisterQuery } from './registerQuery.ts'
import { ToolButton } from './ToolButton.tsx'

/** Which columns are shown; kept in the address and with a saved view. */
export function ColumnMenu() {
  const { say } = useWords()
  const { query, change } = useRegisterQuery()
  const shown = columnsOf(query.columns).map(({ key }) => key)
  const toggle = (key: string, on: boolean) =>
    change({
      columns: allColumns
        .map((column) => column.key)
        .filter((each) => (each === key ? on : shown.includes(each)))
        .join(','),
    })
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <ToolButton icon={IconColumns3} label={say(registerText.columns)} />
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={9}>
          {allColumns
            .filter(({ key }) => key !== 'number' && key !== 'title')
            .map(({ key, label }) => (
              <Checkbox
                key={key}
                size="xs"
                label={say(label)}
                checked={shown.includes(key)}
                onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
              />
            ))}
          <Button size="compact-xs" variant="subtle" onClick={() => change({ columns: undefined })}>
            {say(registerText.resetColumns)}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { viewText } from '#domain/words/screenRegister.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useRegisterQuery } from './registerQuery.ts'
import { ToolButton } from './ToolButton.tsx'
import { queryOf, type SavedView, useViews } from './useViews.ts'
import classes from './ViewMenu.module.css'

/** My saved views: filters, order and columns under a name. */
export function ViewMenu() {
  const { say } = useWords()
  const { views, keep, remove } = useViews()
  const { replaceAll } = useRegisterQuery()
  return (
    <Menu position="bottom-end" width={272}>
      <Menu.Target>
        <ToolButton icon={IconBookmark} label={say(viewText.views)} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => replaceAll({})}>{say(viewText.all)}</Menu.Item>
        {views.map((view) => (
          <ViewItem key={view.id} view={view} onRemove={() => remove.mutate(view.id)} />
        ))}
        {views.length === 0 && <p className={classes.hint}>{say(viewText.none)}</p>}
        <Menu.Divider />
        <KeepForm onKeep={keep.mutate} isPending={keep.isPending} />
        <ProblemNote error={keep.error ?? remove.error} />
      </Menu.Dropdown>
    </Menu>
  )
}

function ViewItem({ view, onRemove }: { readonly view: SavedView; readonly onRemove: () => void }) {
  const { say } = useWords()
  const { replaceAll } = useRegisterQuery()
  return (
    <Group gap={2} wrap="nowrap">
      <Menu.Item onClick={() => replaceAll(queryOf(view))}>{view.name}</Menu.Item>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={say(viewText.remove, { name: view.name })}
        onClick={onRemove}
      >
        <IconX size={13} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

function KeepForm({ onKeep, isPending }: { readonly onKeep: (name: string) => void; readonly isPending: boolean }) {
  const { say } = useWords()
  const [name, setName] = useState('')
  return (
    <form
      className={classes.keep}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(name.trim())
        setName('')
      }}
      // The menu moves its focus by letters; here they are typed.
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <TextInput
        size="xs"
        flex={1}
        required
        maxLength={80}
        aria-label={say(viewText.name)}
        placeholder={say(viewText.name)}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" loading={isPending} title={say(viewText.save)}>
        {say(viewText.keep)}
      </Button>
    </form>
  )
}

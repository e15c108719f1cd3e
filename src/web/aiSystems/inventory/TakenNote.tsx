import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { InventoryDrop } from './InventoryDrop.tsx'
import type { Taken } from './shapes.ts'

interface Shown {
  readonly taken: Taken
  readonly name: string
  readonly onAnother: (file: File) => void
}

/** What was taken in, and the way to it. */
export function TakenNote({ taken: { systems, resources, shared }, name, onAnother }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const [first] = systems
  const only = systems.length === 1 && first ? `/${first.number ?? first.id}` : ''
  const actions = (
    <>
      <Button component={Link} to={`/o/${slug}/ai-systems${only}`}>
        {only && first ? first.title : say(text.toSystems)}
      </Button>
      {resources.length + shared > 0 && (
        <Button variant="default" component={Link} to={`/o/${slug}/resources`}>
          {say(text.toResources)}
        </Button>
      )}
    </>
  )
  return (
    <>
      <div role="status">
        <Notice icon={<IconCheck size={32} stroke={1.4} aria-hidden />} title={name} actions={actions}>
          {say(text.taken, { systems: systems.length, resources: resources.length, shared })}
        </Notice>
      </div>
      <InventoryDrop onFile={onAnother} isPending={false} />
    </>
  )
}

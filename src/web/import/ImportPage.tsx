import { Text } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DropZone } from './DropZone.tsx'
import { EarlierImports } from './EarlierImports.tsx'

/** Where a register comes in: a place to drop the file, and the imports so far. */
export function ImportPage() {
  const { say } = useWords()
  const may = useHasRole('improvementCoordinator', 'aimsManager')
  if (!may)
    return (
      <Page title={say(importText.title)}>
        <Notice title={say(importText.dropTitle)}>{say(importText.mayNot)}</Notice>
      </Page>
    )
  return (
    <Page title={say(importText.title)}>
      <DropZone />
      <Text size="sm" c="dimmed" mt="sm">
        {say(importText.promise)}
      </Text>
      <EarlierImports />
    </Page>
  )
}

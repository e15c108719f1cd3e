import { Button, Skeleton, Text } from '@mantine/core'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { Entries } from './Entries.tsx'
import classes from './Inventory.module.css'
import { InventoryDrop } from './InventoryDrop.tsx'
import { LeftOpen } from './LeftOpen.tsx'
import { TakeBar } from './TakeBar.tsx'
import { TakenNote } from './TakenNote.tsx'
import { useInventoryFile } from './useInventoryFile.ts'

/** A file of AI systems: dropped, understood, seen, taken in. */
export function InventoryPage() {
  const { say } = useWords()
  const may = useHasRole('aimsManager', 'processOwner')
  return (
    <Page title={say(text.title)}>
      {may ? <Wizard /> : <Notice title={say(text.title)}>{say(text.mayNot)}</Notice>}
    </Page>
  )
}

const formats = { table: text.isTable, bom: text.isBom, modelCard: text.isCard } as const

function Wizard() {
  const { say } = useWords()
  const { file, decisions, look, decide, take, preview, seen, accept } = useInventoryFile()
  if (!file || (preview.error && !seen))
    return (
      <>
        <InventoryDrop onFile={look} isPending={preview.isPending} />
        <Text size="sm" c="dimmed" mt="sm" mb="md">
          {say(text.promise)}
        </Text>
        <ProblemNote error={preview.error} />
      </>
    )
  if (accept.data) return <TakenNote taken={accept.data} name={file.name} onAnother={look} />
  return (
    <>
      <div className={classes.file}>
        <strong>{file.name}</strong>
        {seen && <span className={classes.soft}>{say(formats[seen.format])}</span>}
        <Another onFile={look} />
      </div>
      {!seen && <Skeleton height={240} />}
      {seen && (
        <div aria-busy={preview.isPending}>
          <ProblemNote error={preview.error ?? accept.error} />
          <LeftOpen preview={seen} decisions={decisions} decide={decide} />
          <Entries preview={seen} />
          <ColumnTable preview={seen} decide={decide} />
          {!preview.error && <TakeBar preview={seen} onTake={take} isPending={accept.isPending || preview.isPending} />}
        </div>
      )}
    </>
  )
}

/** Another file in place of this one. */
function Another({ onFile }: { readonly onFile: (file: File) => void }) {
  const { say } = useWords()
  return (
    <Button component="label" size="compact-sm" variant="subtle">
      {say(text.another)}
      <input
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
        }}
      />
    </Button>
  )
}

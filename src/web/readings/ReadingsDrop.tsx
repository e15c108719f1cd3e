import { IconTableImport } from '@tabler/icons-react'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { FileDrop } from '#web/parts/FileDrop.tsx'

interface Shown {
  readonly onFile: (file: File) => void
  readonly isPending: boolean
}

/** Takes a file of readings. */
export function ReadingsDrop(shown: Shown) {
  return (
    <FileDrop icon={IconTableImport} text={readingsText} accept=".xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt" {...shown} />
  )
}

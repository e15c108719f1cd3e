import { IconCpu } from '@tabler/icons-react'
import { inventoryText } from '#domain/words/inventoryScreen.ts'
import { FileDrop } from '#web/parts/FileDrop.tsx'

interface Shown {
  readonly onFile: (file: File) => void
  readonly isPending: boolean
}

/** Takes a file about AI systems. */
export function InventoryDrop(shown: Shown) {
  return <FileDrop icon={IconCpu} text={inventoryText} {...shown} />
}

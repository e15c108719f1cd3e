import { type ReactNode, useState } from 'react'
import { StepDialog } from '#web/next/StepDialog.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'

/** A step that has a button where its matter is shown: opens its dialog; no `open` where it is not one's own or not possible now. */
export function useStepButton(name: string): { readonly open: (() => void) | null; readonly dialog: ReactNode } {
  const { record } = useStepPlace()
  const [isOpen, setOpen] = useState(false)
  const move = record.moves.find((each) => each.move === name)
  const dialog = isOpen && move && <StepDialog move={move} onDone={() => {}} onClose={() => setOpen(false)} />
  return { open: move?.mine ? () => setOpen(true) : null, dialog }
}

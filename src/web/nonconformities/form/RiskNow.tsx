import { Button } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import { StepDialog } from '#web/next/StepDialog.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { Values } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { isYes } from '../layouts.ts'

/** Where the risk is called unacceptable and the system still runs: the way to suspend it, at once (C-176). */
export function RiskNow({ values }: { readonly values: Values }) {
  const { say } = useWords()
  const { record } = useStepPlace()
  const [isOpen, setOpen] = useState(false)
  const suspend = record.moves.find(({ move }) => move === 'suspendSystem')
  const isOwed = isYes(values.unacceptableRisk) && values.aiSystem && !record.fields.systemSuspendedAt
  if (!isOwed || !suspend) return null
  return (
    <div>
      <Button color="red" leftSection={<IconHandStop size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {say(text.suspendNow)}
      </Button>
      {isOpen && <StepDialog move={suspend} onDone={() => setOpen(false)} onClose={() => setOpen(false)} />}
    </div>
  )
}

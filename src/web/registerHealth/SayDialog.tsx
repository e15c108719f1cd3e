import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { AskDialog } from './AskDialog.tsx'

interface Shown {
  /** Below /register-health. */
  readonly path: string
  /** What the text is called in the request. */
  readonly field: string
  readonly title: string
  readonly label: string
  readonly help?: string
  readonly action: string
  readonly onClose: () => void
}

/** One text in a dialog: an explanation, or why something is withdrawn. */
export function SayDialog({ path, field, title, label, help, action, onClose }: Shown) {
  const [text, setText] = useState('')
  return (
    <AskDialog title={title} action={action} path={path} body={{ [field]: text }} fields={[field]} onClose={onClose}>
      {(error) => (
        <>
          <Textarea
            data-autofocus
            label={label}
            description={help}
            value={text}
            error={refusalAt(error, field)}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </>
      )}
    </AskDialog>
  )
}

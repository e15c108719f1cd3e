import type { ReactNode } from 'react'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed } from '../saidIn.ts'
import { useStepPlace } from '../stepPlace.ts'

interface Shown {
  readonly name: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** Takes the place of the kind's own input. */
  readonly children?: ReactNode
}

/** One field of a form, at a place that a missing sentence can jump to. */
export function FormField({ name, value, onChange, error, autoFocus = false, children }: Shown) {
  const { type, record } = useStepPlace()
  const { language } = useWords()
  return (
    <div data-field={name} lang={language}>
      {children ?? (
        <FieldInput
          field={fieldNamed(type, name)}
          value={value}
          onChange={onChange}
          error={error}
          names={record.names}
          autoFocus={autoFocus}
        />
      )}
    </div>
  )
}

/** Brings a field of an open form before the eyes and puts the cursor in it. */
export function focusField(within: ParentNode | null, name: string): boolean {
  const place = within?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
  if (!place) return false
  const folded = place.closest('details')
  if (folded) folded.open = true
  place.scrollIntoView({ block: 'center' })
  place.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button, select')?.focus({ preventScroll: true })
  return true
}

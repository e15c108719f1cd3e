import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import { useWords } from '#web/words/useWords.tsx'

/** The kind of record the page is about, by its address. */
export function useTypeHere(): AnyRecordType | undefined {
  const { pathname } = useLocation()
  const [, , , place = ''] = pathname.split('/')
  return Object.values(recordTypes).find(({ plural }) => plural === place)
}

/** Says which field one moved into, as a key of guidance; found by the words of its label, as people find it. */
export function useFieldInFocus(type: AnyRecordType | undefined, onField: (key: string) => void): void {
  const { say } = useWords()
  const current = useRef(onField)
  current.current = onField
  useEffect(() => {
    if (!type) return undefined
    const fields = Object.entries({ ...envelopeFields, ...(type.fields as Readonly<Record<string, Field>>) })
    const onFocus = ({ target }: FocusEvent) => {
      const label = target instanceof Element ? labelOf(target) : undefined
      const name = label && fields.find(([, field]) => say(field.label) === label)?.[0]
      if (name) current.current(`field:${type.name}.${name}`)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [type, say])
}

/** The words an input is labelled with, without the star of what is needed. */
function labelOf(input: Element): string | undefined {
  const own = 'labels' in input ? (input as HTMLInputElement).labels?.[0] : undefined
  const group = input.closest('fieldset, [role=group]')?.querySelector('legend, label')
  const text = (own ?? group)?.textContent
  return text?.replace(/\s*\*\s*$/, '').trim()
}

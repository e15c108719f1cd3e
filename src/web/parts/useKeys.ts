import { useEffect, useRef } from 'react'
import { areKeysOn } from './keysSwitch.ts'

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

const SEQUENCE_MS = 1200

/**
 * Single keys and two-key sequences (`'g r'`) on the page; silent while someone types, while a dialog is open (unless
 * `inDialog`), and when the person has switched them off (WCAG 2.1.4).
 */
export function useKeys(keys: KeyMap, { inDialog = false }: { readonly inDialog?: boolean } = {}): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || !areKeysOn() || (!inDialog && isDialogOpen())) return
      const sequence = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${event.key}` : event.key
      const action = current.current[sequence] ?? current.current[event.key]
      first = { key: event.key, at: event.timeStamp }
      if (!action) return
      event.preventDefault()
      first = null
      action(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [inDialog])
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target as HTMLElement
  return (
    target.isContentEditable ||
    target.closest('input:not([type=checkbox]), textarea, select, [role=menu], [role=listbox]') !== null
  )
}

function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]') !== null
}

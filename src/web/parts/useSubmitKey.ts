import type { KeyboardEvent } from 'react'

/** Ctrl-Enter (Cmd-Enter) sends the form from any of its fields, long texts included. */
export function useSubmitKey(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
}

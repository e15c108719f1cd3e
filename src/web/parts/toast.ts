export interface Toast {
  readonly text: string
  readonly link?: { readonly to: string; readonly text: string }
}

let shown: Toast | null = null
const listeners = new Set<() => void>()

/** Shows a passing word of what was done; null takes it away. Never the only copy of anything. */
export function toast(next: Toast | null): void {
  shown = next
  for (const listener of listeners) listener()
}

export function currentToast(): Toast | null {
  return shown
}

export function onToast(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

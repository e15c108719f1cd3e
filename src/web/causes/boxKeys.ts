import type { KeyboardEvent } from 'react'
import type { BoxInHand } from './useBox.ts'

interface Strokes {
  readonly undo?: (() => void) | undefined
  readonly redo?: (() => void) | undefined
}

/** What a key does on a box; the keys work only while a box has the focus. */
export function onBoxKey(event: KeyboardEvent, box: BoxInHand, { undo, redo }: Strokes, mayChange: boolean): void {
  const act = walks[event.key] && !event.altKey ? () => box.step(walks[event.key]!) : change(event, box, { undo, redo })
  const isWalk = event.key in walks && !event.altKey
  if (!act || (!isWalk && !mayChange)) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

const walks: Readonly<Record<string, 'previous' | 'next' | 'above' | 'below'>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  ArrowLeft: 'above',
  ArrowRight: 'below',
}

function change(event: KeyboardEvent, box: BoxInHand, { undo, redo }: Strokes): (() => void) | undefined {
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand) {
    if (event.key.toLowerCase() === 'y') return redo
    return event.key.toLowerCase() === 'z' ? (event.shiftKey ? redo : undo) : undefined
  }
  if (event.altKey) return event.key === 'ArrowUp' ? box.before : event.key === 'ArrowDown' ? box.after : undefined
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: box.write,
    F2: box.write,
    a: box.addBelow,
    s: box.addBeside,
    Delete: box.remove,
    Backspace: box.remove,
  }
  return acts[event.key]
}

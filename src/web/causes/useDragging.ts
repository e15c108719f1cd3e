import { type PointerEvent, useRef, useState } from 'react'
import { boxId } from './useBox.ts'

/** Pixels from which a press becomes a drag. */
const FAR = 6

/** Drags boxes with the mouse: `hang` is asked when one is let go over another; `over` is the one under the pointer. */
export function useDragging(hang: (id: string, parent: string) => void) {
  const held = useRef<{ readonly id: string; readonly x: number; readonly y: number } | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const isFar = ({ clientX, clientY }: PointerEvent) =>
    held.current !== null && Math.hypot(clientX - held.current.x, clientY - held.current.y) > FAR
  const letGo = () => {
    held.current = null
    setOver(null)
  }
  const handlersOf = (id: string) => ({
    onPointerDown: ({ pointerType, button, clientX: x, clientY: y }: PointerEvent) => {
      if (pointerType === 'mouse' && button === 0) held.current = { id, x, y }
    },
    onPointerMove: (event: PointerEvent) => {
      if (!isFar(event)) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setOver(boxAt(event))
    },
    onPointerUp: (event: PointerEvent) => {
      const dragged = held.current?.id
      const onto = isFar(event) ? boxAt(event) : null
      letGo()
      if (dragged !== undefined && onto !== null && onto !== dragged) hang(dragged, onto)
    },
    onPointerCancel: letGo,
  })
  return { over, handlersOf }
}

/** The box under the pointer. */
function boxAt({ clientX, clientY }: PointerEvent): string | null {
  const found = document.elementsFromPoint(clientX, clientY).find((each) => each.getAttribute('role') === 'treeitem')
  return found?.id.slice(boxId('').length) ?? null
}

import { useEffect } from 'react'

/** Gives the focus back to where it was when a dialog or panel that is drawn only while open goes away. */
export function useReturnFocus(): void {
  useEffect(() => {
    const from = document.activeElement
    return () => {
      // By then the dialog has let go of the focus, and whoever closed it may have put it somewhere better.
      setTimeout(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null
        if (isLost && from instanceof HTMLElement && from.isConnected) from.focus()
      })
    }
  }, [])
}

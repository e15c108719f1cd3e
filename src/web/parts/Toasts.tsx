import { Link } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import classes from './Toasts.module.css'
import { currentToast, onToast, type Toast, toast } from './toast.ts'

const SECONDS = 7

/** Says in passing that something was done; read out politely, gone by itself. Refusals never come here. */
export function Toasts() {
  const shown = useSyncExternalStore(onToast, currentToast)
  useEffect(() => {
    const timer = shown && setTimeout(() => toast(null), SECONDS * 1000)
    return () => clearTimeout(timer ?? undefined)
  }, [shown])
  return (
    <div className={classes.place} role="status" data-print="hide">
      {shown && <Shown toast={shown} />}
    </div>
  )
}

function Shown({ toast: { text, link } }: { readonly toast: Toast }) {
  return (
    <div className={classes.toast}>
      {text}
      {link && (
        <Link to={link.to} onClick={() => toast(null)}>
          {link.text}
        </Link>
      )}
    </div>
  )
}

import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { Item } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'

/** The way to the entry: a plain link, so that a hundred of them cost nothing and a new tab works as everywhere. */
export function TitleLink({ item: { id, number, title } }: { readonly item: Item }) {
  const router = useRouter()
  const address = `/o/${useSlug()}/improvements/${number ?? id}`
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    void router.navigate({ to: address })
  }
  return (
    <a href={address} tabIndex={-1} onClick={go}>
      {title}
    </a>
  )
}

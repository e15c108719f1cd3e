import { useNavigate } from '@tanstack/react-router'
import type { Item } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'

/** Goes to an entry's page: by its number once it has one. */
export function useOpenItem(): (item: Pick<Item, 'id' | 'number'>) => void {
  const navigate = useNavigate()
  const slug = useSlug()
  return ({ id, number }) => void navigate({ to: `/o/${slug}/improvements/${number ?? id}` })
}

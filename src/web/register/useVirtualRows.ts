import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import type { useRegisterList } from './useRegisterList.ts'

interface Rows {
  readonly list: ReturnType<typeof useRegisterList>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rowHeight: number
}

const AHEAD = 30
const FIRST_SKELETONS = 14

/** Which rows are in sight; asks for the next page before its first row comes into sight. */
export function useVirtualRows({ list, scroller, rowHeight }: Rows) {
  const { items, hasNextPage, isFetchingNextPage, isError, fetchNextPage, isPending } = list
  const count = isPending ? FIRST_SKELETONS : items.length + (hasNextPage ? 3 : 0)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows and cards differ in height; their places are then counted anew
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const inSight = virtual.getVirtualItems()
  const last = inSight.at(-1)?.index ?? 0
  const isNear = !isPending && last >= items.length - AHEAD
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage()
  }, [isNear, hasNextPage, isFetchingNextPage, isError, fetchNextPage])
  return { inSight, height: virtual.getTotalSize(), show: (at: number) => virtual.scrollToIndex(at, { align: 'auto' }) }
}

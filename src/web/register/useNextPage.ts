import { useEffect } from 'react'
import type { useRegisterList } from './useRegisterList.ts'

const AHEAD = 40

/** Asks for the next page before its first row comes into sight; after an error only when the reader moves on. */
export function useNextPage(list: ReturnType<typeof useRegisterList>, last: number): void {
  const { items, hasNextPage, isFetchingNextPage, isError, isPending, fetchNextPage } = list
  const isNear = !isPending && last >= items.length - AHEAD
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage()
  }, [isNear, hasNextPage, isFetchingNextPage, isError, fetchNextPage])
}

import { Button } from '@mantine/core'
import { listText } from '#domain/words/listScreen.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  /** An answer that comes in pages. */
  readonly of: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    fetchNextPage(): unknown
  }
}

/** Below a list: its next page, as long as there is one. */
export function MoreButton({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Shown) {
  const { say } = useWords()
  if (!hasNextPage) return null
  return (
    <Button size="xs" variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {say(listText.more)}
    </Button>
  )
}

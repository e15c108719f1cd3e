import type { Share } from '#domain/standards/reuse.ts'
import { useWords } from '#web/words/useWords.tsx'

/** A share as the reader writes percent, to one decimal; a dash where there is nothing to share. */
export function usePercent(): (share: Pick<Share, 'percent'>) => string {
  const { language } = useWords()
  const format = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return ({ percent }) => (percent === null ? '–' : format.format(percent / 100))
}

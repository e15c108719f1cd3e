import { useMemo } from 'react'
import { expertDrawer } from '#domain/measurement/expertDrawer.ts'
import type { VerdictInput } from '#domain/measurement/verdictTypes.ts'
import { expertRows } from '#domain/words/expertRows.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Rows } from './Rows.tsx'

/** Other ways of asking the same question, computed here from what went into the verdict. None of them decides. */
export function Expert({ input }: { readonly input: VerdictInput }) {
  const { say, language } = useWords()
  const rows = useMemo(() => expertRows(expertDrawer(input), language), [input, language])
  return (
    <>
      <p>{say(proofText.expertHelp)}</p>
      <Rows rows={rows} />
    </>
  )
}

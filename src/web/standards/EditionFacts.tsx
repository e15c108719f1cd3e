import type { Edition } from '#domain/standards/editions.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useWords } from '#web/words/useWords.tsx'

/** Which edition is told here, what it replaced, and when somebody last looked. */
export function EditionFacts({
  edition: { edition, amendment, supersedes, verifiedOn },
}: {
  readonly edition: Edition
}) {
  const { say, formats } = useWords()
  const facts = [
    say(standardsText.edition, { edition }),
    amendment && say(standardsText.amendment, { amendment }),
    supersedes && say(standardsText.supersedes, { edition: supersedes }),
    say(standardsText.verified, { day: formats.day(verifiedOn) }),
  ]
  return facts.map((fact) => fact && <span key={fact}>{fact}</span>)
}

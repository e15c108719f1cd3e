import type { Light } from '#domain/objectives/light.ts'
import { lightText } from '#domain/words/objectiveScreen.ts'
import { LightMark as Mark } from '#web/registerHealth/LightMark.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** The traffic light of an objective, in a shape and a word of its own: colour never says it alone. */
export function LightMark({ light }: { readonly light: Light }) {
  const { say } = useWords()
  return <Mark light={light === 'grey' ? 'unknown' : light} text={say(lightText[light])} />
}

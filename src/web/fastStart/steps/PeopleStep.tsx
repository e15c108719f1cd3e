import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { StepProps } from '../Questions.tsx'

const hands = [
  ['top', fastStartText.top, fastStartText.topHelp],
  ['manager', fastStartText.manager, fastStartText.managerHelp],
  ['verifier', fastStartText.verifier, fastStartText.verifierHelp],
] as const

export function PeopleStep({ draft, change, needed }: StepProps) {
  const { say } = useWords()
  return hands.map(([hand, label, help]) => (
    <PersonInput
      key={hand}
      field={{ kind: 'person', label }}
      label={say(label)}
      help={say(help)}
      required={hand !== 'verifier'}
      names={{}}
      error={needed(hand)}
      value={draft[hand]}
      onChange={(person) => change({ [hand]: person })}
    />
  ))
}

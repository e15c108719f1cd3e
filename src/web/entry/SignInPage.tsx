import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { SecondFactorStep } from './SecondFactorStep.tsx'

/** Password first, then the second factor where there is one, then back to where one wanted to go. */
export function SignInPage() {
  const { say } = useWords()
  const [isSecondStep, setSecondStep] = useState(false)
  const enter = useEnter()
  if (isSecondStep) {
    return (
      <EntryFrame title={say(entryText.secondStep)}>
        <SecondFactorStep onDone={enter} onBack={() => setSecondStep(false)} />
      </EntryFrame>
    )
  }
  return (
    <EntryFrame title={say(entryText.signIn)}>
      <PasswordStep onDone={({ twoFactorRedirect }) => (twoFactorRedirect ? setSecondStep(true) : enter())} />
    </EntryFrame>
  )
}

/** Only addresses of our own pages are followed; anything else leads to the start. */
function useEnter(): () => void {
  const { back } = useSearch({ strict: false }) as { readonly back?: string }
  const navigate = useNavigate()
  const isOurs = back?.startsWith('/o/') && !back.includes('\\')
  return () => void (isOurs ? location.assign(back ?? '/') : navigate({ to: '/' }))
}

import { useMemo } from 'react'
import { useWords } from '#web/words/useWords.tsx'
import { authFor } from './auth.ts'

export function useAuth() {
  const { language } = useWords()
  return useMemo(() => authFor({ language, organization: null }), [language])
}

import { processText } from '#domain/words/aimsScreen.ts'
import type { Steps } from '#web/next/steps.ts'

const purposes: Readonly<Record<string, (typeof processText)[keyof typeof processText]>> = {
  putInForce: processText.putInForce,
  confirm: processText.confirm,
  retire: processText.retire,
}

/** What each step of a process is for. */
export const processSteps: Steps = { purposeOf: (move) => purposes[move] ?? processText.confirm }

/** The one move that is next: put in force, or confirmed when its day has come. */
export function nextOfProcess(state: string, isDue: boolean): string | null {
  if (state === 'draft') return 'putInForce'
  return state === 'inForce' && isDue ? 'confirm' : null
}

import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { isSignalState, type SignalState, signalStates } from '#domain/words/signalStates.ts'

/** `open,snoozed` from an address; null where nothing was asked. */
export function statesFrom(text: string | undefined): readonly SignalState[] | null {
  if (!text) return null
  const asked = text.split(',')
  if (asked.every(isSignalState)) return asked
  throw new Refused('invalid', [fieldRefusal('not_a_choice', 'state', { options: signalStates.join(', ') })])
}

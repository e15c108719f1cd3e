import type { Label } from '#domain/kernel/field.ts'
import { importText } from '#domain/words/importScreen.ts'
import type { ImportState } from './shapes.ts'

export const stateLabels: Readonly<Record<ImportState, Label>> = {
  reading: importText.stateReading,
  ready: importText.stateReady,
  refused: importText.stateRefused,
  accepting: importText.stateAccepting,
  accepted: importText.stateAccepted,
  undoing: importText.stateUndoing,
  undone: importText.stateUndone,
}

import { metricText } from '#domain/words/metricScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { sendCommand } from './sendCommand.ts'

type Shown = Omit<Parameters<typeof sendCommand>[0], 'address'>

/** One line for a shell that sends a reading; the token is made in the settings. */
export function SendCommand(shown: Shown) {
  const { say } = useWords()
  return <CopyLine label={say(metricText.command)} text={sendCommand({ ...shown, address: location.origin })} />
}

import { culturePlaceText } from '#domain/words/cultureScreen.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { CulturePlaces } from '../CulturePlaces.tsx'
import type { Culture } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import { AskedPart } from './AskedPart.tsx'
import { DrillsPart } from './DrillsPart.tsx'
import { HoursPart } from './HoursPart.tsx'
import { LeadersPart } from './LeadersPart.tsx'
import { PulsePart } from './PulsePart.tsx'
import { TellPart } from './TellPart.tsx'
import { TheatrePart } from './TheatrePart.tsx'

/** How improving is lived: what one can tell of, what one is asked, and the figures of the house (C-138 to C-149, C-242). */
export function CulturePage() {
  const { say } = useWords()
  const { data, error } = useCulture<Culture>('/culture')
  return (
    <Page title={say(culturePlaceText.places)}>
      <CulturePlaces />
      <AskedPart />
      <TellPart />
      <ProblemNote error={error} />
      {data && <PulsePart pulses={data.pulses} />}
      {data && <TheatrePart theatre={data.theatre} />}
      {data && <DrillsPart drills={data.drills} />}
      <LeadersPart />
      <HoursPart />
    </Page>
  )
}

import type { NcStory, Said } from './story.ts'

const words = { yes: 'yes', no: 'no', 'n/a': 'notApplicable' } as const

export function answer(said: Said): { readonly answer: (typeof words)[keyof typeof words]; readonly why: string } {
  const [key, ...why] = said.split(': ')
  return { answer: words[key as keyof typeof words], why: why.join(': ') }
}

/** The four questions behind a severity; the one it turned on says why in its own words. */
export function gradesOf(severity: NcStory['severity'], graded: string) {
  const own = (isTurning: boolean, said: 'yes' | 'no', why: string) => ({ answer: said, why: isTurning ? graded : why })
  const isCritical = severity === 'critical'
  const isMinor = severity === 'minor'
  return {
    imminentHarm: own(isCritical, isCritical ? 'yes' : 'no', 'Nobody is about to be harmed by it.'),
    completeFailure: own(false, 'no', 'One element is affected; the others work.'),
    significant: own(
      severity === 'major',
      isMinor ? 'no' : 'yes',
      isMinor ? 'It changes little.' : 'People rely on it.',
    ),
    isolated: own(isMinor, isMinor ? 'yes' : 'no', 'The same could be so at other systems.'),
  }
}

import type { NcStory, Said } from './story.ts'

const words = { yes: 'yes', no: 'no', 'n/a': 'notApplicable' } as const

export function answer(said: Said): { readonly answer: (typeof words)[keyof typeof words]; readonly why: string } {
  const [key, ...why] = said.split(': ')
  return { answer: words[key as keyof typeof words], why: why.join(': ') }
}

/** The four questions behind a severity; the one it turned on says why in its own words. */
export function gradesOf({ name, severity, graded }: Pick<NcStory, 'name' | 'severity' | 'graded'>) {
  const nth = Number(name.slice(3)) - 1
  const one = (among: readonly string[]) => among[nth % among.length] ?? ''
  const own = (isTurning: boolean, said: 'yes' | 'no', why: string) => ({ answer: said, why: isTurning ? graded : why })
  const isCritical = severity === 'critical'
  const isMinor = severity === 'minor'
  return {
    imminentHarm: own(isCritical, isCritical ? 'yes' : 'no', one(unharmed)),
    completeFailure: own(false, 'no', one(oneElement)),
    significant: own(severity === 'major', isMinor ? 'no' : 'yes', isMinor ? one(littleChanged) : 'People rely on it.'),
    isolated: own(isMinor, isMinor ? 'yes' : 'no', one(elsewhere)),
  }
}

const unharmed = [
  'Nobody is about to be harmed by it.',
  'A person decided on every claim meanwhile.',
  'Those nine work beside trained colleagues.',
  'Both versions stop a release for the same reasons.',
  'It concerns papers; what is done was right.',
  'Members reach a person in two steps either way.',
]
const oneElement = [
  'Assessments exist for the other seven.',
  'Two weeks of forty-eight; the rest of the plan ran.',
  'Fifty-five of sixty-four had it in time.',
  'Eleven other procedures stand alone, as they should.',
  'Two gates of three stood.',
  'Twenty-seven of thirty-eight reasons were our own.',
  'The change procedure works for what we change ourselves.',
]
const littleChanged = [
  'Nothing was released meanwhile that would have been stopped.',
  'The figures of both weeks lay inside their limits.',
  'What they do was right; what they know was not shown.',
  'Nobody followed the older one.',
  'The controls themselves were chosen rightly.',
]
const elsewhere = [
  'Three other systems have a date that runs out by itself.',
  'The same could be so at other suppliers.',
  'Rankings are not the only place where groups differ.',
]

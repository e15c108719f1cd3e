import type { Label } from '#domain/kernel/field.ts'
import { closingFields } from '#domain/records/improvement/closingFields.ts'
import { improvementStates, type Stage } from '#domain/records/improvement/stages.ts'
import { filled, type Language } from './sentence.ts'

/** What became of a suggestion, for whoever made it without a name. */
const followWords = {
  candidate: { en: 'It has arrived and will be looked at.', de: 'Er ist angekommen und wird angesehen.' },
  underWay: { en: 'It was taken up. Where it stands: {stage}.', de: 'Er wurde aufgenommen. Stand: {stage}.' },
  dismissed: { en: 'It was not taken up.', de: 'Er wurde nicht aufgenommen.' },
  merged: {
    en: 'It goes on together with another entry. Where that stands: {stage}.',
    de: 'Er geht zusammen mit einem anderen Eintrag weiter. Dessen Stand: {stage}.',
  },
  cancelled: { en: 'It was taken up and later cancelled.', de: 'Er wurde aufgenommen und später abgebrochen.' },
  closed: { en: 'It is closed: {closedAs}.', de: 'Er ist abgeschlossen: {closedAs}.' },
} as const satisfies Record<string, Label>

/** What became of a report of something that happened, raised without a name. */
const reportWords = {
  arrived: { en: 'It has arrived and will be looked at.', de: 'Sie ist angekommen und wird angesehen.' },
  underWay: { en: 'It is being worked on. Where it stands: {stage}.', de: 'Sie ist in Arbeit. Stand: {stage}.' },
  over: { en: 'It is over: {stage}.', de: 'Sie ist erledigt: {stage}.' },
} as const satisfies Record<string, Label>

/** @param stage the label of the state it is in */
export function reportSentence(
  { at, stage }: { readonly at: keyof typeof reportWords; readonly stage: string },
  language: Language,
): string {
  return filled(reportWords[at][language], { stage })
}

export interface Fate {
  readonly state: string
  /** Where the entry stands it was merged into. */
  readonly keptState: string | null
  readonly closedAs: string | null
}

export function fateSentence({ state, keptState, closedAs }: Fate, language: Language): string {
  const words = Object.hasOwn(followWords, state)
    ? followWords[state as keyof typeof followWords]
    : followWords.underWay
  return filled(words[language], {
    stage: stageLabel(state === 'merged' ? (keptState ?? state) : state, language),
    closedAs: closedAsLabel(closedAs, language),
  })
}

export function stageLabel(state: string, language: Language): string {
  return improvementStates[state as Stage]?.label[language] ?? state
}

function closedAsLabel(closedAs: string | null, language: Language): string {
  const { options } = closingFields.closedAs
  return options[closedAs as keyof typeof options]?.[language] ?? stageLabel('closed', language)
}

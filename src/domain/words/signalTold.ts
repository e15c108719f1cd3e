import type { Signal, SignalKind } from '#domain/measurement/triggers/signal.ts'
import type { Language } from './language.ts'
import { signalSentence } from './signalSentence.ts'
import { subjectNamed, type Titled } from './signalTitles.ts'

/** A finding as it was kept, with what it is about. */
export interface SignalKept extends Omit<Titled, 'metric'> {
  readonly metric: (NonNullable<Titled['metric']> & { readonly unit: string | null }) | null
  readonly direction: 'better' | 'worse'
  readonly strength: 'watch' | 'strong'
  readonly numbers: Readonly<Record<string, number | string>>
  readonly periods: readonly string[]
  readonly statistic: number | null
  readonly p: number | null
  readonly startedOn: string | null
}

/** What was seen, in one or two sentences for this reader; a fading verdict brings its own. */
export function signalTold(kept: SignalKept, language: Language): string {
  const { kind, numbers, metric } = kept
  if (kind === 'faded') return String(numbers.sentence ?? '')
  const isEvident = kept.strength === 'strong'
  const signal: Signal = {
    kind: kind as SignalKind,
    direction: kept.direction,
    windowPoints: kept.periods,
    statistic: kept.statistic ?? 0,
    statisticName: '',
    p: kept.p,
    businessRuleMet: true,
    evidenceMet: isEvident,
    strength: kept.strength,
    firstWindowPeriod: kept.periods[0] ?? '',
    startedAt: kept.startedOn,
    numbers,
  }
  return signalSentence({ signal, name: subjectNamed(kept, language), unit: metric?.unit ?? '' }, language)
}

import type { Label } from '../kernel/field.ts'
import type { ChartNow } from '../measurement/chartNow.ts'

/** What a control chart says now, in plain words. */
const nowText = {
  empty: { en: 'No readings yet.', de: 'Noch keine Ablesungen.' },
  few: {
    en: '{period}: {value}. Too few readings yet ({count}) to tell a signal from noise.',
    de: '{period}: {value}. Noch zu wenige Ablesungen ({count}), um ein Signal vom Rauschen zu unterscheiden.',
  },
  usual: {
    en: '{period}: {value}, within its usual range of {lower} to {upper}.',
    de: '{period}: {value}, im üblichen Bereich von {lower} bis {upper}.',
  },
  outside_high: {
    en: '{period}: {value}, above its upper limit of {upper}.',
    de: '{period}: {value}, über der oberen Grenze von {upper}.',
  },
  outside_low: {
    en: '{period}: {value}, below its lower limit of {lower}.',
    de: '{period}: {value}, unter der unteren Grenze von {lower}.',
  },
  run_high: {
    en: 'A run of {count} above the average of {centre} since {since}; now {value}.',
    de: '{count} in Folge über dem Mittelwert von {centre} seit {since}; jetzt {value}.',
  },
  run_low: {
    en: 'A run of {count} below the average of {centre} since {since}; now {value}.',
    de: '{count} in Folge unter dem Mittelwert von {centre} seit {since}; jetzt {value}.',
  },
  trend_high: {
    en: '{count} readings climbing without a break since {since}; now {value}.',
    de: '{count} Ablesungen steigen ohne Unterbrechung seit {since}; jetzt {value}.',
  },
  trend_low: {
    en: '{count} readings falling without a break since {since}; now {value}.',
    de: '{count} Ablesungen fallen ohne Unterbrechung seit {since}; jetzt {value}.',
  },
  near_high: {
    en: 'Two of the last three lie close to the upper limit of {upper}; now {value}.',
    de: 'Zwei der letzten drei liegen nahe der oberen Grenze von {upper}; jetzt {value}.',
  },
  near_low: {
    en: 'Two of the last three lie close to the lower limit of {lower}; now {value}.',
    de: 'Zwei der letzten drei liegen nahe der unteren Grenze von {lower}; jetzt {value}.',
  },
  improving: { en: 'A signal for the better.', de: 'Ein Signal zum Besseren.' },
  concerning: { en: 'A signal for the worse.', de: 'Ein Signal zum Schlechteren.' },
  trial: {
    en: 'The limits rest on {count} readings and are provisional until there are 12.',
    de: 'Die Grenzen beruhen auf {count} Ablesungen und sind vorläufig, bis es 12 sind.',
  },
} as const satisfies Record<string, Label>

interface Voice {
  readonly say: (label: Label, values?: Readonly<Record<string, string | number>>) => string
  /** A value with its unit; a period by its first day. */
  readonly value: (value: number) => string
  readonly period: (start: string) => string
  /** The same as one says it after "since". */
  readonly since: (start: string) => string
}

/** A weekly period after "since"; the others stand as they are. */
export const sinceWeek = { en: 'the week of {day}', de: 'der Woche ab {day}' } as const satisfies Label

/** One plain sentence about the newest reading, what it means, and how far the limits can be trusted. */
export function chartSentence(now: ChartNow, voice: Voice): string {
  const said = spoken(now, voice)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function spoken(now: ChartNow, { say, value, period, since }: Voice): string {
  if (now.code === 'empty') return say(nowText.empty)
  const said = { period: period(now.periodStart), value: value(now.value) }
  if (now.code === 'few') return say(nowText.few, { ...said, count: now.count })
  const limit = (line: number | null) => (line === null ? '–' : value(line))
  const values = { ...said, centre: value(now.centre), upper: limit(now.upper), lower: limit(now.lower) }
  const trial = now.trialOf === null ? [] : [say(nowText.trial, { count: now.trialOf })]
  if (now.code === 'usual') return [say(nowText.usual, values), ...trial].join(' ')
  const stretch = 'since' in now ? { count: now.count, since: since(now.since) } : {}
  const sentence = say(nowText[`${now.code}_${now.side}`], { ...values, ...stretch })
  return [sentence, say(nowText[now.meaning]), ...trial].join(' ')
}

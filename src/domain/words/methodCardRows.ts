import type { MethodCard } from '#domain/measurement/methodCard.ts'
import { filled, type Language } from './language.ts'
import { cardLabels, cardValues, cautionWords, methodNames } from './methodCardWords.ts'
import { significantText } from './verdictFigures.ts'
import { strengthWords } from './verdictWords.ts'

export interface CardRow {
  readonly code: keyof typeof cardLabels
  readonly label: string
  readonly value: string
}

/** A method card as a reader's table, four digits each; the exact numbers are in the card itself. */
export function methodCardRows(card: MethodCard, language: Language): CardRow[] {
  const number = (value: number) => significantText(value, language)
  const say = (code: keyof typeof cardValues, values: Readonly<Record<string, string | number>> = {}) =>
    filled(cardValues[code][language], values)
  const from = ({ lower, upper }: { lower: number; upper: number }) =>
    say('from', { lower: number(lower), upper: number(upper) })
  const row = (code: CardRow['code'], value: string): CardRow => ({ code, label: cardLabels[code][language], value })
  return [
    row('method', methodNames[card.method][language]),
    row('effect', `${number(card.effect.estimate)} (${say(card.scale)})`),
    row('interval', from(card.effect)),
    row(
      'spread',
      card.se === null ? say('noSpread', { df: card.df }) : say('spread', { se: number(card.se), df: number(card.df) }),
    ),
    ...(card.zEffective === null
      ? []
      : [row('quantile', say('quantile', { z: number(card.zEffective), phi: number(card.overdispersion ?? 1) }))]),
    row('rho', number(card.rho)),
    row('p', card.p === null ? say('noP') : number(card.p)),
    row('trend', say(card.baselineTrend.gate ? 'trendGate' : 'noTrend', { z: number(card.baselineTrend.z) })),
    row(
      'season',
      card.season === null
        ? say('noSeason')
        : say(card.isSeasonControlled ? 'seasonOut' : 'seasonIn', { season: card.season }),
    ),
    row('robust', robustText(card, { number, say })),
    row(
      'points',
      say('points', {
        before: card.nBaseline,
        after: card.nPost,
        excluded: card.excludedTriggerPoints,
        strength: strengthWords[card.dataStrength][language],
      }),
    ),
    row('falseImproved', say('falseImproved', { share: percentText(card.falseImproved, language) })),
    row('guardrails', String(card.guardrailsChecked)),
    row('cautions', card.cautions.map((caution) => cautionWords[caution][language]).join('; ') || say('none')),
    row('engine', card.engineVersion),
    row('freeze', card.freezeHash ?? say('notFrozen')),
  ]
}

interface Saying {
  readonly number: (value: number) => string
  readonly say: (code: keyof typeof cardValues, values?: Readonly<Record<string, string | number>>) => string
}

function robustText({ robust }: MethodCard, { number, say }: Saying): string {
  const agrees = robust.agrees === null ? '' : say(robust.agrees ? 'agrees' : 'disagrees')
  const { hodgesLehmann, lower, upper } = robust
  return say('robust', { estimate: number(hodgesLehmann), lower: number(lower), upper: number(upper), agrees })
}

function percentText(share: number, language: Language): string {
  return `${significantText(share * 100, language)}${language === 'de' ? ' %' : '%'}`
}

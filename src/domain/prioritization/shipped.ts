import type { Label } from '#domain/kernel/field.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { ScoringModel } from './model.ts'

interface ShippedDimension {
  readonly key: string
  readonly label: Label
  readonly question: Label
  readonly help: Label
}

interface ShippedModel {
  readonly key: string
  readonly label: Label
  readonly dimensions: readonly ShippedDimension[]
  readonly tieBreak: readonly string[]
}

/** For services: four questions, plain sum 4–12 (brief §4, C-106). Compliance and customers break a tie, so that they outrank what is merely nice (C-108). */
const sms4: ShippedModel = {
  key: 'sms4',
  label: { en: 'Services: four questions (SMS-4)', de: 'Services: vier Fragen (SMS-4)' },
  dimensions: [
    {
      key: 'customer',
      label: { en: 'Customer impact', de: 'Kundenwirkung' },
      question: { en: 'How much better do customers fare with it?', de: 'Wie viel besser geht es Kunden damit?' },
      help: {
        en: '3: they notice it, or suffer without it. 1: they notice nothing.',
        de: '3: sie merken es oder leiden ohne es. 1: sie merken nichts.',
      },
    },
    {
      key: 'risk',
      label: { en: 'Risk reduction', de: 'Risikominderung' },
      question: {
        en: 'How much rarer or milder do incidents and audit findings become?',
        de: 'Wie viel seltener oder milder werden Vorfälle und Feststellungen?',
      },
      help: {
        en: '3: a likely or serious one goes away. 1: hardly any change.',
        de: '3: ein wahrscheinlicher oder schwerer fällt weg. 1: kaum ein Unterschied.',
      },
    },
    {
      key: 'efficiency',
      label: { en: 'Efficiency gain', de: 'Effizienzgewinn' },
      question: { en: 'How much time or money does it free?', de: 'Wie viel Zeit oder Geld macht es frei?' },
      help: {
        en: '3: clearly more than it costs. 1: about what it costs.',
        de: '3: deutlich mehr als es kostet. 1: etwa so viel wie es kostet.',
      },
    },
    {
      key: 'compliance',
      label: { en: 'Compliance improvement', de: 'Verbesserung der Konformität' },
      question: {
        en: 'Does it close a gap to a standard, a law or a contract?',
        de: 'Schließt es eine Lücke zu Norm, Gesetz oder Vertrag?',
      },
      help: {
        en: '3: closes a known gap. 1: touches no requirement.',
        de: '3: schließt eine bekannte Lücke. 1: berührt keine Anforderung.',
      },
    },
  ],
  tieBreak: ['compliance', 'customer', 'risk', 'efficiency'],
}

/** For AI management: five questions, plain sum 5–15 (brief §4, C-101…C-105). Feasibility runs so that 3 is easy: higher stays better. */
const aims5: ShippedModel = {
  key: 'aims5',
  label: { en: 'AI management: five questions (AIMS-5)', de: 'KI-Management: fünf Fragen (AIMS-5)' },
  dimensions: [
    {
      key: 'riskTrust',
      label: { en: 'AI risk and trust', de: 'KI-Risiko und Vertrauen' },
      question: {
        en: 'How much safer or more trustworthy does our AI become?',
        de: 'Wie viel sicherer oder vertrauenswürdiger wird unsere KI?',
      },
      help: {
        en: '3: a serious AI risk shrinks. 1: no AI risk is touched.',
        de: '3: ein ernstes KI-Risiko schrumpft. 1: kein KI-Risiko ist berührt.',
      },
    },
    {
      key: 'effectiveness',
      label: { en: 'Effect on the AI management system', de: 'Wirkung auf das KI-Managementsystem' },
      question: {
        en: 'How much better or leaner does the way we govern AI become?',
        de: 'Wie viel besser oder schlanker steuern wir damit KI?',
      },
      help: {
        en: '3: a whole process works better. 1: hardly noticeable.',
        de: '3: ein ganzer Prozess wird besser. 1: kaum spürbar.',
      },
    },
    {
      key: 'feasibility',
      label: { en: 'Feasibility and resources', de: 'Machbarkeit und Mittel' },
      question: {
        en: 'How easily can we do it with what we have?',
        de: 'Wie leicht gelingt es mit dem, was wir haben?',
      },
      help: {
        en: '3: easy and cheap. 1: hard or expensive. The scale runs this way so that a higher sum is always better.',
        de: '3: leicht und günstig. 1: schwer oder teuer. So herum, damit eine höhere Summe immer besser ist.',
      },
    },
    {
      key: 'strategic',
      label: { en: 'Strategic alignment', de: 'Strategischer Bezug' },
      question: {
        en: 'How directly does it serve an objective we have set?',
        de: 'Wie direkt dient es einem gesetzten Ziel?',
      },
      help: {
        en: '3: names an objective it moves. 1: serves none.',
        de: '3: nennt ein Ziel, das es bewegt. 1: dient keinem.',
      },
    },
    {
      key: 'stakeholder',
      label: { en: 'Stakeholder expectations', de: 'Erwartungen interessierter Parteien' },
      question: {
        en: 'How much does someone outside or inside expect it of us?',
        de: 'Wie sehr erwartet es jemand von uns, drinnen oder draußen?',
      },
      help: {
        en: '3: asked for, or promised. 1: nobody waits for it.',
        de: '3: verlangt oder zugesagt. 1: niemand wartet darauf.',
      },
    },
  ],
  tieBreak: ['riskTrust', 'stakeholder', 'strategic', 'effectiveness', 'feasibility'],
}

const levels: readonly (readonly [number, Label])[] = [
  [1, { en: 'Low', de: 'Niedrig' }],
  [2, { en: 'Medium', de: 'Mittel' }],
  [3, { en: 'High', de: 'Hoch' }],
]

/** The two models that come with the product, in an organization's language; from then on the texts are its own. Ids: `sms4-1`, `aims5-1`. */
export function shippedModels(language: Language): ScoringModel[] {
  return [sms4, aims5].map(({ key, label, dimensions, tieBreak }) => ({
    id: modelId(key, 1),
    key,
    version: 1,
    label: label[language],
    scale: levels.map(([value, name]) => ({ value, label: name[language] })),
    dimensions: dimensions.map((each) => ({
      key: each.key,
      label: each.label[language],
      question: each.question[language],
      help: each.help[language],
      weight: 1,
    })),
    tieBreak,
  }))
}

/** A version's id within its organization: `sms4-1`. */
export function modelId(key: string, version: number): string {
  return `${key}-${version}`
}

/**
 * Which shipped model ranks in a new organization: AIMS-5 where ISO/IEC 42001 is on, else SMS-4. The other one is there and
 * approved, and joins when someone puts it in force.
 */
export function firstInForce(standards: readonly string[]): string {
  return modelId(standards.includes('iso42001') ? 'aims5' : 'sms4', 1)
}

import type { Label } from '#domain/kernel/field.ts'

/** A question about AI another standard does not ask, and what of ISO/IEC 42001 closes it (C-018, C-019). */
export interface Gap {
  readonly id: string
  readonly title: Label
  /** Why holding the other standard does not answer it. */
  readonly why: Label
  /** Keys of the requirements that close it. */
  readonly closedBy: readonly string[]
  /** Sources of risk to look at when assessing risks. */
  readonly risks: readonly Label[]
}

export interface Lens {
  /** The standard whose holders it is for. */
  readonly standard: 'iso27001' | 'iso9001'
  readonly gaps: readonly Gap[]
}

const keys = (refs: string) => refs.split(' ').map((ref) => `iso42001:${ref}`)

const machineLearning: Label = { en: 'Weaknesses of learned models', de: 'Schwächen gelernter Modelle' }
const opacity: Label = { en: 'Opacity of how results come about', de: 'Undurchsichtigkeit der Ergebnisse' }
const automation: Label = { en: 'Degree of automation', de: 'Grad der Automatisierung' }
const environment: Label = { en: 'Complexity of the environment', de: 'Komplexität der Umgebung' }
const lifeCycle: Label = { en: 'Gaps in the life cycle', de: 'Lücken im Lebenszyklus' }
const dataQuality: Label = { en: 'Quality and origin of data', de: 'Qualität und Herkunft der Daten' }

export const lenses: readonly Lens[] = [
  {
    standard: 'iso27001',
    gaps: [
      {
        id: 'bias',
        title: { en: 'Bias', de: 'Verzerrung' },
        why: {
          en: 'Information security protects data against loss and misuse; it does not ask whether results treat people unequally.',
          de: 'Informationssicherheit schützt Daten vor Verlust und Missbrauch; sie fragt nicht, ob Ergebnisse Menschen ungleich behandeln.',
        },
        closedBy: keys('6.1.4 8.4 A.5.4 A.6.2.4 A.7.4 A.7.5 A.7.6'),
        risks: [machineLearning, dataQuality],
      },
      {
        id: 'drift',
        title: { en: 'Drift', de: 'Drift' },
        why: {
          en: 'A change nobody made is no change for change management: a model can get worse while nothing is touched.',
          de: 'Eine Änderung, die niemand vornahm, ist für das Änderungsmanagement keine: Ein Modell kann schlechter werden, ohne dass jemand es anfasst.',
        },
        closedBy: keys('9.1 A.6.2.4 A.6.2.6 A.6.2.8 A.7.4'),
        risks: [environment, machineLearning, lifeCycle],
      },
      {
        id: 'automatedDecisions',
        title: { en: 'Ethics of automated decisions', de: 'Ethik automatisierter Entscheidungen' },
        why: {
          en: 'Nothing in it asks what a decision made by a machine does to a person, or who can stop it.',
          de: 'Nichts darin fragt, was eine Entscheidung der Maschine mit einem Menschen macht oder wer sie anhalten kann.',
        },
        closedBy: keys('5.2 6.1.4 8.4 A.3.3 A.5.4 A.5.5 A.8.3 A.9.2 A.9.3'),
        risks: [automation, opacity],
      },
    ],
  },
  {
    standard: 'iso9001',
    gaps: [
      {
        id: 'fairness',
        title: { en: 'Fairness', de: 'Fairness' },
        why: {
          en: 'Quality asks what the customer requires; those a decision is about are often somebody else.',
          de: 'Qualität fragt nach den Anforderungen der Kunden; wen eine Entscheidung betrifft, ist oft jemand anderes.',
        },
        closedBy: keys('6.1.4 8.4 A.5.4 A.5.5 A.7.4 A.7.6'),
        risks: [dataQuality, machineLearning],
      },
      {
        id: 'robustness',
        title: { en: 'Robustness', de: 'Robustheit' },
        why: {
          en: 'A product conforms or it does not; a model can be right today and wrong tomorrow on inputs nobody foresaw.',
          de: 'Ein Produkt entspricht oder nicht; ein Modell kann heute richtig und morgen bei unerwarteten Eingaben falsch liegen.',
        },
        closedBy: keys('8.2 8.3 9.1 A.6.2.2 A.6.2.4 A.6.2.6'),
        risks: [environment, machineLearning, lifeCycle],
      },
      {
        id: 'transparency',
        title: { en: 'Transparency', de: 'Transparenz' },
        why: {
          en: 'Product information tells how to use something; it does not tell that a machine decides, how, and with which limits.',
          de: 'Produktinformation sagt, wie man etwas nutzt; nicht, dass eine Maschine entscheidet, wie und mit welchen Grenzen.',
        },
        closedBy: keys('7.4 A.6.2.7 A.6.2.8 A.8.2 A.8.4 A.8.5'),
        risks: [opacity, automation],
      },
    ],
  },
]

export type GapStatus = 'closed' | 'partly' | 'open' | 'notApplicable'

/** How a gap stands by what closes it: statuses of its requirements as conformity gives them; excluded ones ask nothing. */
export function gapStatus(
  gap: Gap,
  statusOf: (key: string) => string | undefined,
): {
  readonly status: GapStatus
  readonly evidenced: number
  readonly of: number
} {
  const asked = gap.closedBy.map(statusOf).filter((status) => status !== 'notApplicable')
  const evidenced = asked.filter((status) => status === 'evidenced').length
  const begun = asked.filter((status) => status === 'evidenced' || status === 'partly').length
  const status =
    asked.length === 0 ? 'notApplicable' : evidenced === asked.length ? 'closed' : begun > 0 ? 'partly' : 'open'
  return { status, evidenced, of: asked.length }
}

import type { AiSystem } from '#domain/records/aiSystem/fields.ts'

type Rows = 'criteria' | 'datasets'

/** PriceGuide on its way: what was written down at each gate, until it waits for the fifth (brief §7, S2). */
export const priceGuide = {
  design: {
    systemRequirements:
      'A proposal within a minute, with the three reasons that weigh most; no proposal where data is thin.',
    responsibleObjectives:
      'Same price for same risk; reasons a customer understands (O2); no use of health answers beyond pricing.',
    oversightMode: 'inTheLoop',
    oversightWhen: 'Each proposal, before an offer leaves.',
    interveneMeans: 'Hold the proposal and ask for what is missing.',
    overrideMeans: 'Set another price, with a reason.',
    stopMeans: 'Switch to the tables of the actuaries.',
  },
  datasets: [
    {
      name: 'Life policies and courses since 2005',
      provenance: 'Policy system; tables of the actuaries’ association, edition kept',
      quality: 'Complete since 2009; older answers are marked and weigh less',
      preparation: 'Health answers in eleven classes; nobody younger than 18',
      biasCheck: 'Proxy test for origin and gender: two variables taken out',
    },
  ],
  criteria: [
    {
      quality: 'accuracy',
      measure: 'Error against the actuaries, median',
      comparison: 'atMost',
      threshold: 0.04,
      leftOutBecause: null,
    },
    {
      quality: 'fairness',
      measure: 'Price ratio between groups of same risk',
      comparison: 'atLeast',
      threshold: 0.95,
      leftOutBecause: null,
    },
    {
      quality: 'robustness',
      measure: 'Change of price under small errors',
      comparison: 'atMost',
      threshold: 0.02,
      leftOutBecause: null,
    },
    {
      quality: 'security',
      measure: 'Findings of the penetration test',
      comparison: 'atMost',
      threshold: 0,
      leftOutBecause: null,
    },
    {
      quality: 'explainability',
      measure: 'Explanations understood in the panel',
      comparison: 'atLeast',
      threshold: 0.8,
      leftOutBecause: null,
    },
  ],
  results: [0.031, 0.97, 0.012, 0, 0.84],
  validation: {
    validationReport: 'VR-02: all five qualities reached on data of the last year; in the model repository.',
    limitations: 'Not for ages above 75 and not for illnesses with fewer than 200 courses.',
  },
  deployment: {
    userInformation: 'Actuaries: two hours and a card; customers: reasons in plain words in the offer.',
    drillEveryMonths: 3,
    loggingOn: true,
    logging: 'Each proposal, its reasons and each override, for ten years.',
    rollbackPlan: 'Tables of the actuaries, at once.',
    incidentContacts: 'Head of data science; service desk, P1 line.',
    transparency: { answer: 'yes', why: 'Sentence in each offer' },
  },
} as const satisfies Record<string, unknown> &
  Partial<Record<Rows, readonly unknown[]>> & {
    readonly design: Partial<AiSystem>
    readonly deployment: Partial<AiSystem>
  }

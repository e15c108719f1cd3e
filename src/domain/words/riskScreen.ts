import type { Label } from '#domain/kernel/field.ts'

/** The lists that belong to risks, side by side. */
export const riskPlaceText = {
  places: { en: 'Risks', de: 'Risiken' },
  risks: { en: 'Risks', de: 'Risiken' },
  matrix: { en: 'Matrix', de: 'Matrix' },
  opportunities: { en: 'Opportunities', de: 'Chancen' },
  assessments: { en: 'Assessments', de: 'Bewertungen' },
  criteria: { en: 'Criteria', de: 'Kriterien' },
} as const satisfies Record<string, Label>

export const riskListText = {
  title: riskPlaceText.risks,
  new: { en: 'Add a risk', de: 'Risiko aufnehmen' },
  emptyTitle: { en: 'No risk yet', de: 'Noch kein Risiko' },
  empty: {
    en: 'What may go wrong with AI, for the organization, for people, for groups, for society. Each risk has an owner, a level that follows from the criteria, and a treatment.',
    de: 'Was mit KI schiefgehen kann, für die Organisation, für Einzelne, für Gruppen, für die Gesellschaft. Jedes Risiko hat jemanden, der es verantwortet, eine Stufe nach den Kriterien und eine Behandlung.',
  },
} as const satisfies Record<string, Label>

export const opportunityListText = {
  title: riskPlaceText.opportunities,
  new: { en: 'Add an opportunity', de: 'Chance aufnehmen' },
  emptyTitle: { en: 'No opportunity yet', de: 'Noch keine Chance' },
  empty: {
    en: 'What could turn out better than expected. It is weighed like a risk, and pursued or declined.',
    de: 'Was besser ausgehen könnte als erwartet. Sie wird abgewogen wie ein Risiko und verfolgt oder nicht.',
  },
} as const satisfies Record<string, Label>

export const assessmentListText = {
  title: riskPlaceText.assessments,
  new: { en: 'Plan an assessment', de: 'Bewertung planen' },
  emptyTitle: { en: 'No risk assessment yet', de: 'Noch keine Risikobewertung' },
  empty: {
    en: 'One round of looking for the risks of an AI system: the sources gone through, every risk evaluated, approved by somebody else. Gates ask for one that holds.',
    de: 'Ein Durchgang durch die Risiken eines KI-Systems: Quellen durchgegangen, jedes Risiko bewertet, von jemand anderem freigegeben. Die Tore verlangen eine gültige.',
  },
} as const satisfies Record<string, Label>

export const criteriaListText = {
  title: riskPlaceText.criteria,
  new: { en: 'Draft new criteria', de: 'Neue Kriterien entwerfen' },
  emptyTitle: { en: 'No risk criteria yet', de: 'Noch keine Risikokriterien' },
  empty: {
    en: 'Scales, levels, what is acceptable and who accepts the rest. Top management approves them; then risks can be evaluated.',
    de: 'Skalen, Stufen, was annehmbar ist und wer den Rest annimmt. Die oberste Leitung gibt sie frei; dann lassen sich Risiken bewerten.',
  },
} as const satisfies Record<string, Label>

/** A risk's page. */
export const riskText = {
  what: { en: 'What may happen', de: 'Was geschehen kann' },
  whom: { en: 'To whom, and how heavy', de: 'Wem, und wie schwer' },
  treatment: { en: 'What is done about it', de: 'Was dagegen getan wird' },
  rest: { en: 'What remains', de: 'Was bleibt' },
  ratings: { en: 'Ratings so far', de: 'Bisherige Einstufungen' },
  before: { en: 'before', de: 'vorher' },
  after: { en: 'what remains', de: 'Rest' },
  closed: {
    en: 'It is closed; nobody need look at it any more.',
    de: 'Es ist abgeschlossen; niemand muss mehr darauf sehen.',
  },
  watched: {
    en: 'It is watched and will be looked at again on {day}.',
    de: 'Es wird beobachtet und am {day} neu betrachtet.',
  },
  concerned: { en: 'Concerned', de: 'Betroffen' },
  notConcerned: { en: 'Not concerned', de: 'Nicht betroffen' },
  meaning: { en: 'What it would mean', de: 'Was es bedeuten würde' },
  whyNot: { en: 'Why it does not concern them', de: 'Warum es sie nicht betrifft' },
  rate: { en: 'How grave', de: 'Wie schwer' },
  step: { en: '{step} · {name}', de: '{step} · {name}' },
  levelFollows: {
    en: '{likelihood} × {consequence} = {score}: {level}',
    de: '{likelihood} × {consequence} = {score}: {level}',
  },
  acceptedBy: { en: 'To be accepted by at least: {by}', de: 'Anzunehmen mindestens durch: {by}' },
  above: { en: 'above what is acceptable', de: 'über dem Annehmbaren' },
  done: { en: 'Done', de: 'Erledigt' },
  plannedFor: { en: '{who}, by {day}', de: '{who}, bis {day}' },
  noCriteria: {
    en: 'There are no criteria in force; levels cannot be told.',
    de: 'Es sind keine Kriterien in Kraft; Stufen lassen sich nicht angeben.',
  },
} as const satisfies Record<string, Label>

/** The matrix of risks. */
export const matrixText = {
  title: { en: 'Risk matrix', de: 'Risikomatrix' },
  before: { en: 'Before treatment', de: 'Vor der Behandlung' },
  after: { en: 'What remains', de: 'Was bleibt' },
  which: { en: 'Show', de: 'Zeigen' },
  allSystems: { en: 'All AI systems', de: 'Alle KI-Systeme' },
  system: { en: 'AI system', de: 'KI-System' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  consequence: { en: 'Gravest consequence', de: 'Schwerste Auswirkung' },
  cell: {
    en: 'Likelihood {likelihood}, consequence {consequence}: {level}, {count} risks',
    de: 'Wahrscheinlichkeit {likelihood}, Auswirkung {consequence}: {level}, {count} Risiken',
  },
  unrated: { en: '{count} without a rating here', de: '{count} hier ohne Einstufung' },
  threshold: { en: 'Acceptable up to {level}', de: 'Annehmbar bis {level}' },
  none: { en: 'No risk is rated here yet.', de: 'Hier ist noch kein Risiko eingestuft.' },
  choose: { en: 'All rated risks, heaviest first', de: 'Alle eingestuften Risiken, schwerste zuerst' },
  chosen: {
    en: 'Likelihood {likelihood}, consequence {consequence}',
    de: 'Wahrscheinlichkeit {likelihood}, Auswirkung {consequence}',
  },
  all: { en: 'Show all', de: 'Alle zeigen' },
  trendUnknown: {
    en: 'No trend yet: no risk was rated both now and three months ago.',
    de: 'Noch kein Trend: Kein Risiko war jetzt und vor drei Monaten eingestuft.',
  },
  trend: {
    en: 'The {paired} risks rated then and now: mean score {before} three months ago, {now} now.',
    de: 'Die {paired} damals und jetzt eingestuften Risiken: mittlerer Wert {before} vor drei Monaten, {now} jetzt.',
  },
  risk: { en: 'Risk', de: 'Risiko' },
  score: { en: 'Score', de: 'Wert' },
  level: { en: 'Level', de: 'Stufe' },
} as const satisfies Record<string, Label>

/** The other pages. */
export const assessmentText = {
  about: { en: 'What is looked at', de: 'Was betrachtet wird' },
  found: { en: 'What came out', de: 'Was herauskam' },
  risks: { en: 'Risks found', de: 'Gefundene Risiken' },
  noRisks: { en: 'No risk names this assessment yet.', de: 'Noch kein Risiko nennt diese Bewertung.' },
  addRisk: { en: 'Add a risk', de: 'Risiko aufnehmen' },
  rest: { en: 'It holds until {day}.', de: 'Sie gilt bis {day}.' },
  over: { en: 'It is over.', de: 'Sie ist vorbei.' },
  approvedBy: { en: 'Approved by {name}, {when}', de: 'Freigegeben von {name}, {when}' },
} as const satisfies Record<string, Label>

export const criteriaText = {
  about: { en: 'The criteria', de: 'Die Kriterien' },
  matrix: {
    en: 'What they make of likelihood and consequence',
    de: 'Was sie aus Wahrscheinlichkeit und Auswirkung machen',
  },
  inForce: {
    en: 'In force. A new version takes its place when top management approves it.',
    de: 'In Kraft. Eine neue Fassung löst sie ab, wenn die oberste Leitung sie freigibt.',
  },
  over: { en: 'Another version took its place.', de: 'Eine andere Fassung gilt.' },
} as const satisfies Record<string, Label>

export const opportunityText = {
  about: { en: 'What could be gained', de: 'Was zu gewinnen wäre' },
  actions: { en: 'What is done', de: 'Was getan wird' },
  outcome: { en: 'What came of it', de: 'Was daraus wurde' },
  rest: { en: 'It is over.', de: 'Sie ist vorbei.' },
} as const satisfies Record<string, Label>

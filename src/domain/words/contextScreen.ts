import type { Label } from '#domain/kernel/field.ts'

/** What belongs to the context, side by side. */
export const contextPlaceText = {
  places: { en: 'Parts of the context', de: 'Teile des Kontexts' },
  signals: { en: 'Change signals', de: 'Änderungssignale' },
  issues: { en: 'Issues', de: 'Themen' },
  parties: { en: 'Interested parties', de: 'Interessierte Parteien' },
  scope: { en: 'Scope', de: 'Anwendungsbereich' },
  outcomes: { en: 'Intended outcomes', de: 'Beabsichtigte Ergebnisse' },
  investments: { en: 'Investments', de: 'Investitionen' },
  maturity: { en: 'Maturity', de: 'Reife' },
} as const satisfies Record<string, Label>

export const signalListText = {
  title: contextPlaceText.signals,
  new: { en: 'Report a change', de: 'Änderung melden' },
  emptyTitle: { en: 'No change signal yet', de: 'Noch kein Änderungssignal' },
  empty: {
    en: 'A new technique, a law, a new edition, a lesson of others, a turn of our own strategy: written down here, each gets a decision within thirty days.',
    de: 'Eine neue Technik, ein Gesetz, eine neue Ausgabe, eine Lehre anderer, eine Wende der eigenen Strategie: hier festgehalten, bekommt jede binnen dreißig Tagen eine Entscheidung.',
  },
} as const satisfies Record<string, Label>

export const issueListText = {
  title: contextPlaceText.issues,
  new: { en: 'Add an issue', de: 'Thema aufnehmen' },
  emptyTitle: { en: 'No issue yet', de: 'Noch kein Thema' },
  empty: {
    en: 'What the organization must reckon with, inside and outside. A change of one asks whether the management system still suits.',
    de: 'Womit die Organisation rechnen muss, innen und außen. Eine Änderung fragt, ob das Managementsystem noch passt.',
  },
} as const satisfies Record<string, Label>

export const partyListText = {
  title: contextPlaceText.parties,
  new: { en: 'Add a party', de: 'Partei aufnehmen' },
  emptyTitle: { en: 'No interested party yet', de: 'Noch keine interessierte Partei' },
  empty: {
    en: 'Authorities, customers, the people AI decides about, staff: what each needs, what of it you take on, and whether it is met.',
    de: 'Behörden, Kundschaft, die Menschen, über die KI entscheidet, Belegschaft: was jede braucht, was davon aufgenommen wird und ob es erfüllt ist.',
  },
} as const satisfies Record<string, Label>

export const scopeListText = {
  title: contextPlaceText.scope,
  new: { en: 'Write a scope', de: 'Anwendungsbereich schreiben' },
  emptyTitle: { en: 'No scope yet', de: 'Noch kein Anwendungsbereich' },
  empty: {
    en: 'What the AI management system covers, and what the organization is towards AI: its duties follow from its roles. Top management approves it.',
    de: 'Was das KI-Managementsystem umfasst und was die Organisation für KI ist: ihre Pflichten folgen aus ihren Rollen. Die oberste Leitung gibt ihn frei.',
  },
} as const satisfies Record<string, Label>

export const outcomeListText = {
  title: contextPlaceText.outcomes,
  new: { en: 'Add an outcome', de: 'Ergebnis aufnehmen' },
  emptyTitle: { en: 'No intended outcome yet', de: 'Noch kein beabsichtigtes Ergebnis' },
  empty: {
    en: 'What all of this is for, and the key figure that says whether it gets there. Without one nobody can say whether the management system is effective.',
    de: 'Wozu das alles dient, und die Kennzahl, die zeigt, ob es gelingt. Ohne eines kann niemand sagen, ob das Managementsystem wirksam ist.',
  },
} as const satisfies Record<string, Label>

export const investmentListText = {
  title: contextPlaceText.investments,
  new: { en: 'Add an investment', de: 'Investition aufnehmen' },
  emptyTitle: { en: 'No investment yet', de: 'Noch keine Investition' },
  empty: {
    en: 'Skills, tools, processes, research with others: what makes more possible than before. Improvements are raised from it.',
    de: 'Fähigkeiten, Werkzeuge, Abläufe, Forschung mit anderen: was mehr möglich macht als zuvor. Daraus werden Verbesserungen.',
  },
} as const satisfies Record<string, Label>

export const contextPartText = {
  about: { en: 'What it is about', de: 'Worum es geht' },
  changes: { en: 'Requirements to look at again', de: 'Neu zu beurteilende Anforderungen' },
  decision: { en: 'Decision', de: 'Entscheidung' },
  needs: { en: 'What they need', de: 'Was sie brauchen' },
  boundaries: { en: 'Scope and boundaries', de: 'Umfang und Grenzen' },
  roles: { en: 'Roles and climate', de: 'Rollen und Klima' },
  measured: { en: 'How it is measured', de: 'Wie es gemessen wird' },
  result: { en: 'What came of it', de: 'Was daraus wurde' },
  looked: { en: 'Last looked at', de: 'Zuletzt angesehen' },
} as const satisfies Record<string, Label>

export const contextRestText = {
  concluded: {
    en: 'What it became is among its links.',
    de: 'Was daraus wurde, steht bei den Verknüpfungen.',
  },
  retired: { en: 'It no longer applies.', de: 'Es gilt nicht mehr.' },
  holds: { en: 'It holds until {day}.', de: 'Es gilt bis {day}.' },
  inForce: { en: 'It is in force.', de: 'Es ist in Kraft.' },
  superseded: { en: 'Another one is in force.', de: 'Ein anderer ist in Kraft.' },
  withdrawn: { en: 'It was withdrawn.', de: 'Er wurde zurückgezogen.' },
  adopted: { en: 'Adopted. Its key figure says how it stands.', de: 'Festgelegt. Die Kennzahl zeigt, wie es steht.' },
  ended: {
    en: 'It has ended. What it made possible can be raised from it.',
    de: 'Sie ist beendet. Was sie möglich macht, kann daraus werden.',
  },
} as const satisfies Record<string, Label>

/** Needs that were taken on and are not met yet. */
export const needsText = {
  title: { en: 'Taken on and not wholly met', de: 'Aufgenommen und nicht ganz erfüllt' },
  none: { en: 'Every need that was taken on is met.', de: 'Jedes aufgenommene Bedürfnis ist erfüllt.' },
  need: { en: 'Need', de: 'Bedürfnis' },
  party: { en: 'Party', de: 'Partei' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  met: { en: 'Met', de: 'Erfüllt' },
  unknown: { en: 'Nobody said', de: 'Nicht gesagt' },
} as const satisfies Record<string, Label>

export const maturityText = {
  help: {
    en: 'How mature each clause is lived, 0 to 5, in the words of whoever judged it. What waits for more maturity comes back when it is reached.',
    de: 'Wie reif jeder Abschnitt gelebt wird, 0 bis 5, in den Worten derer, die es beurteilen. Was auf mehr Reife wartet, kommt wieder, wenn sie erreicht ist.',
  },
  standard: { en: 'Standard', de: 'Norm' },
  clause: { en: 'Clause', de: 'Abschnitt' },
  level: { en: 'Level', de: 'Stufe' },
  overTime: { en: 'Over time', de: 'Im Verlauf' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  rate: { en: 'Rate', de: 'Einstufen' },
  rateClause: { en: 'Rate {clause}', de: '{clause} einstufen' },
  because: { en: 'What it rests on', de: 'Worauf es beruht' },
  save: { en: 'Save', de: 'Speichern' },
  waiting: { en: 'Waiting for maturity', de: 'Wartet auf Reife' },
  noWaits: { en: 'Nothing waits.', de: 'Nichts wartet.' },
  waitsFor: { en: 'waits for {clause} at {level} or more', de: 'wartet auf {clause} mit Stufe {level} oder mehr' },
  cameBack: { en: 'came back on {day}', de: 'kam am {day} wieder' },
  park: { en: 'Let an improvement wait', de: 'Verbesserung warten lassen' },
  improvement: { en: 'Improvement', de: 'Verbesserung' },
  improvementHelp: { en: 'Its number, such as IMP-2026-0042.', de: 'Ihre Nummer, etwa IMP-2026-0042.' },
  atLeast: { en: 'Until it is at least', de: 'Bis er mindestens so reif ist' },
} as const satisfies Record<string, Label>

/** New editions the catalogue knows of. */
export const editionText = {
  known: {
    en: '{edition} is out since {day}; it takes the place of {replaces}.',
    de: '{edition} ist seit {day} erschienen und löst {replaces} ab.',
  },
  report: { en: 'Report it', de: 'Melden' },
  reportNamed: { en: 'Report it: {edition}', de: 'Melden: {edition}' },
  title: { en: '{edition} is published', de: '{edition} ist erschienen' },
  reference: { en: 'Catalogue of editions', de: 'Verzeichnis der Ausgaben' },
  what: { en: 'Asked for otherwise in {edition}', de: 'In {edition} anders verlangt' },
} as const satisfies Record<string, Label>

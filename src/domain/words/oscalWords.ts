import type { Label } from '#domain/kernel/field.ts'

/** What OSCAL documents of ours say about themselves, among it what they do not carry. */
export const oscalWords = {
  ownWords: {
    en: 'Requirements in our own words; the wording is in the licensed standard.',
    de: 'Anforderungen in eigenen Worten; der Wortlaut steht in der lizenzierten Norm.',
  },
  asBrought: { en: 'As the framework was brought.', de: 'Wie das Rahmenwerk mitgebracht wurde.' },
  lostLanguages: { en: 'Not carried: the other language.', de: 'Nicht enthalten: die andere Sprache.' },
  lostTopics: {
    en: 'Not carried: topics, examples of evidence, editions that follow, documented items.',
    de: 'Nicht enthalten: Themen, Beispiele für Nachweise, nachfolgende Ausgaben, dokumentierte Punkte.',
  },
  lostEvidence: {
    en: 'Not carried: what shows a requirement, and its status.',
    de: 'Nicht enthalten: was eine Anforderung zeigt und ihr Stand.',
  },
  mapping: {
    en: 'How much of what serves the source can be used again for the target: infrastructure, not conformity.',
    de: 'Wie viel von dem, was der Quelle dient, sich für das Ziel nutzen lässt: Infrastruktur, nicht Konformität.',
  },
  lostStrength: {
    en: 'Similar and partial are both “intersects-with”; the property “strength” keeps them apart. Weights are not carried.',
    de: 'Ähnlich und teilweise sind beide „intersects-with“; die Eigenschaft „strength“ hält sie auseinander. Gewichte sind nicht enthalten.',
  },
  actionPlan: { en: 'Nonconformities and improvements', de: 'Nichtkonformitäten und Verbesserungen' },
  lostFields: { en: 'Not carried of {type}: {fields}.', de: 'Nicht enthalten von {type}: {fields}.' },
  lostColumns: { en: 'Not carried of {type}, {rows}: {fields}.', de: 'Nicht enthalten von {type}, {rows}: {fields}.' },
  lostLines: {
    en: 'Titles and properties are one line: line breaks in them are not carried.',
    de: 'Titel und Eigenschaften sind eine Zeile: Zeilenumbrüche darin sind nicht enthalten.',
  },
  lostAround: {
    en: 'Not carried: people, comments, files, links, drawings of causes, samples, the trail.',
    de: 'Nicht enthalten: Personen, Kommentare, Dateien, Verknüpfungen, Ursachenbilder, Stichproben, die Spur.',
  },
  lostMany: {
    en: 'Not carried: records beyond the first {count} of a type.',
    de: 'Nicht enthalten: Einträge jenseits der ersten {count} einer Art.',
  },
} as const satisfies Record<string, Label>

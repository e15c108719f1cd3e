import type { Label } from '#domain/kernel/field.ts'

/** What must be shown for each control, in our own words (brief §1.2): what a line of a checklist asks. */
export const controlsShow: Readonly<Record<string, Label>> = {
  'A.2.2': {
    en: 'A policy for developing or using AI exists.',
    de: 'Es gibt eine Politik für Entwicklung oder Nutzung von KI.',
  },
  'A.2.3': {
    en: 'Where other policies affect our AI aims, or are affected by them, is known.',
    de: 'Es ist bekannt, wo andere Richtlinien unsere KI-Ziele berühren oder von ihnen berührt werden.',
  },
  'A.2.4': {
    en: 'The policy is reviewed at planned times or when needed.',
    de: 'Die Politik wird zu geplanten Zeiten oder bei Bedarf geprüft.',
  },
  'A.3.2': {
    en: 'Responsibilities for AI are defined and given to somebody.',
    de: 'Verantwortung für KI ist festgelegt und jemandem übertragen.',
  },
  'A.3.3': {
    en: 'People can report worries about AI over its whole life.',
    de: 'Menschen können Bedenken zu KI über deren ganzes Leben melden.',
  },
  'A.4.2': {
    en: 'The resources each stage of the life cycle needs are documented.',
    de: 'Die Ressourcen jeder Lebensphase sind dokumentiert.',
  },
  'A.4.3': { en: 'Which data the system relies on.', de: 'Auf welche Daten sich das System stützt.' },
  'A.4.4': {
    en: 'Which tools, algorithms and frameworks are used.',
    de: 'Welche Werkzeuge, Algorithmen und Frameworks benutzt werden.',
  },
  'A.4.5': { en: 'Which computing resources are used.', de: 'Welche Rechenressourcen benutzt werden.' },
  'A.4.6': {
    en: 'Which human competences the life cycle needs, and who has them.',
    de: 'Welche menschlichen Kompetenzen der Lebenszyklus braucht und wer sie hat.',
  },
  'A.5.2': {
    en: 'A defined process for assessing consequences.',
    de: 'Ein festgelegtes Verfahren, Folgen abzuschätzen.',
  },
  'A.5.3': {
    en: 'Results of impact assessments, documented and kept.',
    de: 'Ergebnisse der Folgenabschätzungen, dokumentiert und aufbewahrt.',
  },
  'A.5.4': {
    en: 'Effects on persons and groups, assessed and recorded through the life cycle.',
    de: 'Folgen für Personen und Gruppen, über den Lebenszyklus beurteilt und festgehalten.',
  },
  'A.5.5': {
    en: 'Effects on society, assessed and recorded through the life cycle.',
    de: 'Folgen für die Gesellschaft, über den Lebenszyklus beurteilt und festgehalten.',
  },
  'A.6.1.2': {
    en: 'Aims of responsible development are set and built into development.',
    de: 'Ziele verantwortungsvoller Entwicklung sind gesetzt und in die Entwicklung eingebaut.',
  },
  'A.6.1.3': {
    en: 'Specific processes for responsible design and development.',
    de: 'Eigene Prozesse für verantwortungsvollen Entwurf und Entwicklung.',
  },
  'A.6.2.2': {
    en: 'Requirements for new or materially changed systems.',
    de: 'Anforderungen an neue oder wesentlich geänderte Systeme.',
  },
  'A.6.2.3': {
    en: 'Design and development documented against aims and requirements.',
    de: 'Entwurf und Entwicklung, dokumentiert gegen Ziele und Anforderungen.',
  },
  'A.6.2.4': {
    en: 'How it is verified and validated, and by which criteria.',
    de: 'Wie verifiziert und validiert wird und nach welchen Kriterien.',
  },
  'A.6.2.5': {
    en: 'A deployment plan, and requirements met before release.',
    de: 'Ein Plan der Inbetriebnahme und erfüllte Anforderungen vor der Freigabe.',
  },
  'A.6.2.6': {
    en: 'How it is operated: monitoring, repair, update, support.',
    de: 'Wie es betrieben wird: Überwachung, Reparatur, Aktualisierung, Unterstützung.',
  },
  'A.6.2.7': {
    en: 'Technical documentation as each party needs it.',
    de: 'Technische Dokumentation, wie jede Partei sie braucht.',
  },
  'A.6.2.8': {
    en: 'When events are logged; at least while it is in use.',
    de: 'Wann Ereignisse protokolliert werden; mindestens während der Nutzung.',
  },
  'A.7.2': {
    en: 'Defined processes for data in development.',
    de: 'Festgelegte Prozesse für Daten in der Entwicklung.',
  },
  'A.7.3': { en: 'How data were acquired and selected.', de: 'Wie Daten beschafft und ausgewählt wurden.' },
  'A.7.4': {
    en: 'Requirements for data quality, and that they are met.',
    de: 'Anforderungen an die Datenqualität und dass sie erfüllt sind.',
  },
  'A.7.5': {
    en: 'The origin of data, recorded over the life of data and system.',
    de: 'Die Herkunft der Daten, festgehalten über das Leben von Daten und System.',
  },
  'A.7.6': { en: 'Criteria and methods for preparing data.', de: 'Kriterien und Methoden der Aufbereitung.' },
  'A.8.2': { en: 'Users get the information they need.', de: 'Nutzende bekommen, was sie wissen müssen.' },
  'A.8.3': { en: 'Parties outside can report adverse effects.', de: 'Außenstehende können nachteilige Folgen melden.' },
  'A.8.4': { en: 'A plan for telling users about incidents.', de: 'Ein Plan, Nutzende über Vorfälle zu informieren.' },
  'A.8.5': {
    en: 'Which duties there are to report to parties.',
    de: 'Welche Pflichten es gibt, Parteien zu berichten.',
  },
  'A.9.2': {
    en: 'Defined processes for responsible use.',
    de: 'Festgelegte Prozesse für verantwortungsvolle Nutzung.',
  },
  'A.9.3': { en: 'Objectives that guide responsible use.', de: 'Ziele, die verantwortungsvolle Nutzung leiten.' },
  'A.9.4': {
    en: 'It is used as intended, and that is documented.',
    de: 'Es wird wie vorgesehen genutzt, und das ist dokumentiert.',
  },
  'A.10.2': {
    en: 'Responsibilities shared between us, partners, suppliers, customers and third parties.',
    de: 'Verantwortung, aufgeteilt zwischen uns, Partnern, Lieferanten, Kunden und Dritten.',
  },
  'A.10.3': {
    en: 'What suppliers provide fits our responsible approach.',
    de: 'Was Lieferanten liefern, passt zu unserem verantwortungsvollen Vorgehen.',
  },
  'A.10.4': {
    en: 'Expectations and needs of customers are considered.',
    de: 'Erwartungen und Bedürfnisse der Kunden sind berücksichtigt.',
  },
}

import type { Label } from '#domain/kernel/field.ts'

/** The first visit: three calm steps. */
export const firstRunText = {
  title: { en: 'Welcome', de: 'Willkommen' },
  lead: {
    en: 'Three short steps, and your improvement register is open. Nothing leaves this machine.',
    de: 'Drei kurze Schritte, dann ist Ihr Verbesserungsregister offen. Nichts verlässt diese Maschine.',
  },
  step: { en: 'Step {number} of {count}', de: 'Schritt {number} von {count}' },
  you: { en: 'You', de: 'Sie' },
  youHelp: { en: 'You become the first administrator.', de: 'Sie werden die erste Administration.' },
  organization: { en: 'Your organization', de: 'Ihre Organisation' },
  organizationName: { en: 'Name of the organization', de: 'Name der Organisation' },
  language: { en: 'Its language', de: 'Ihre Sprache' },
  timeZone: { en: 'Its time zone', de: 'Ihre Zeitzone' },
  timeZoneHelp: { en: 'Due dates count by it.', de: 'Termine richten sich nach ihr.' },
  work: { en: 'What do you do here?', de: 'Was tun Sie hier?' },
  workHelp: {
    en: 'Administrators keep accounts and settings, but decide nothing about improvements. Choose what you also are; it can be changed later.',
    de: 'Die Administration pflegt Konten und Einstellungen, entscheidet aber nichts über Verbesserungen. Wählen Sie, was Sie außerdem sind; das lässt sich später ändern.',
  },
  topManagement: {
    en: 'I run the organization: I approve plans and budgets.',
    de: 'Ich leite die Organisation: Ich genehmige Pläne und Mittel.',
  },
  aimsManager: { en: 'I keep the management system running.', de: 'Ich halte das Managementsystem am Laufen.' },
  improvementCoordinator: {
    en: 'I keep the register: I sort, rank and close.',
    de: 'Ich führe das Register: Ich sichte, reihe und schließe ab.',
  },
  processOwner: { en: 'I own a process or a service.', de: 'Ich verantworte einen Prozess oder eine Leistung.' },
  verifier: { en: 'I check whether changes worked.', de: 'Ich prüfe, ob Änderungen gewirkt haben.' },
  allOfIt: {
    en: 'Small organization? Choose several; where two duties should not meet in one person, Meliora says so.',
    de: 'Kleine Organisation? Mehrere wählen; wo zwei Aufgaben nicht in eine Hand gehören, sagt Meliora es.',
  },
  open: { en: 'Open the register', de: 'Register öffnen' },
  closedTitle: { en: 'Already set up', de: 'Schon eingerichtet' },
  closed: {
    en: 'This Meliora has its administrator. Sign in, or ask for an invitation.',
    de: 'Dieses Meliora hat seine Administration. Anmelden oder um eine Einladung bitten.',
  },
  linkTitle: { en: 'The one-time link is needed', de: 'Der Einmal-Link wird gebraucht' },
  link: {
    en: 'You come from another machine. Open the one-time link that the server printed when it started.',
    de: 'Sie kommen von einer anderen Maschine. Öffnen Sie den Einmal-Link, den der Server beim Start ausgegeben hat.',
  },
} as const satisfies Record<string, Label>

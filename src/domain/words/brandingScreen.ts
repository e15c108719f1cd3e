import type { Label } from '#domain/kernel/field.ts'

/** Texts of the settings about how files look. */
export const brandingText = {
  title: { en: 'Look of files', de: 'Aussehen der Dateien' },
  lead: {
    en: 'Every PDF, Word document and workbook that leaves the house carries this.',
    de: 'Jedes PDF, Word-Dokument und jede Arbeitsmappe, die das Haus verlässt, trägt das.',
  },
  name: { en: 'Name on papers', de: 'Name auf Papieren' },
  nameHelp: { en: 'Empty: the organization’s name.', de: 'Leer: der Name der Organisation.' },
  primary: { en: 'Colour', de: 'Farbe' },
  primaryHelp: {
    en: 'Of titles and heads of tables. For letters it is darkened as far as reading needs.',
    de: 'Von Titeln und Tabellenköpfen. Für Schrift wird sie so weit abgedunkelt, wie Lesen es braucht.',
  },
  header: { en: 'Line at the top of each page', de: 'Zeile oben auf jeder Seite' },
  footer: { en: 'Line at the bottom of each page', de: 'Zeile unten auf jeder Seite' },
  logo: { en: 'Logo', de: 'Logo' },
  logoHelp: {
    en: 'PNG or JPEG of at most 512 KB. Other pictures, SVG too, are made into a PNG by your browser before they are sent.',
    de: 'PNG oder JPEG mit höchstens 512 KB. Andere Bilder, auch SVG, macht Ihr Browser vor dem Senden zu einem PNG.',
  },
  noLogo: { en: 'No logo', de: 'Kein Logo' },
  chooseLogo: { en: 'Choose a picture', de: 'Bild wählen' },
  removeLogo: { en: 'Remove the logo', de: 'Logo entfernen' },
  logoAlt: { en: 'The logo as it stands on papers', de: 'Das Logo, wie es auf Papieren steht' },
  unreadable: { en: 'Your browser cannot show this picture.', de: 'Ihr Browser kann dieses Bild nicht zeigen.' },
  preview: { en: 'How a page begins and ends', de: 'Wie eine Seite beginnt und endet' },
  sampleTitle: { en: 'Audit report', de: 'Auditbericht' },
  sampleHead: { en: 'Finding', de: 'Feststellung' },
  sampleLine: { en: 'Access rights were reviewed late', de: 'Zugriffsrechte wurden verspätet geprüft' },
  page: { en: 'Page 1 of 4', de: 'Seite 1 von 4' },
  saved: { en: 'Files look so from now on.', de: 'Dateien sehen ab jetzt so aus.' },
  onlySome: {
    en: 'Administrators, the AIMS manager and top management decide on it.',
    de: 'Administration, AIMS-Leitung und oberste Leitung entscheiden darüber.',
  },
} as const satisfies Record<string, Label>

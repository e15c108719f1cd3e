/** Texts of a pack: its pages and its plain instructions. */
export const roomPackText = {
  forAudience: { en: 'Evidence for: {audience}', de: 'Nachweise für: {audience}' },
  made: { en: '{organization}, {day}.', de: '{organization}, {day}.' },
  only: {
    en: 'It holds what was released for its reader and nothing else. Files are named with the SHA-256 of their content.',
    de: 'Es enthält, was für seine Leserin oder seinen Leser freigegeben wurde, und nichts anderes. Dateien sind mit dem SHA-256 ihres Inhalts genannt.',
  },
  trail: { en: 'The trail stood at {head}.', de: 'Der Verlauf stand bei {head}.' },
  demo: { en: 'Demonstration data of a made-up organization.', de: 'Beispieldaten einer erfundenen Organisation.' },
  back: { en: 'Back to the index', de: 'Zurück zur Übersicht' },
  other: { en: 'Other documents and records', de: 'Weitere Dokumente und Datensätze' },
  nothing: { en: 'Nothing was released for this.', de: 'Hierzu wurde nichts freigegeben.' },
  holdsUntil: { en: 'holds until {day}', de: 'gilt bis {day}' },
  released: { en: 'released {day}', de: 'freigegeben {day}' },
  checking: { en: 'How to check this pack', de: 'Wie dieses Paket geprüft wird' },
  parts: { en: 'What it consists of', de: 'Woraus es besteht' },
  questionnaire: { en: 'Questions and answers', de: 'Fragen und Antworten' },
  count: { en: '{count} released', de: '{count} freigegeben' },
  shown: { en: 'Shown by what was released.', de: 'Durch Freigegebenes gezeigt.' },
  noAnswer: {
    en: 'Nothing was released that answers this; ask us.',
    de: 'Freigegeben wurde nichts, was das beantwortet; bitte fragen.',
  },
  caveat: {
    en: 'A certificate or this pack shows how a management system works. It does not show that a law is complied with, nor that a product is safe.',
    de: 'Ein Zertifikat oder dieses Paket zeigt, wie ein Managementsystem arbeitet. Es zeigt nicht, dass ein Gesetz eingehalten wird oder ein Produkt sicher ist.',
  },
  systems: { en: 'AI systems', de: 'KI-Systeme' },
  system: { en: 'AI system', de: 'KI-System' },
  stage: { en: 'Stage', de: 'Stand' },
} as const

/** Plain instructions for whoever has no Node, and for whoever wants to know what the script does. */
export const roomPackReadme = {
  en: `HOW TO CHECK THIS PACK

Nothing here needs the organization's server or a network.

1. With Node 18 or newer:   node verify.mjs
   It answers YES or NO and says what is wrong. It reads this folder and writes nothing.
   If you wrote down a head of the trail before ("seq:hash"):   node verify.mjs --anchor seq:hash

2. Without Node, on Linux or macOS:   sha256sum -c SHA256SUMS     (macOS: shasum -a 256 -c SHA256SUMS)
   On Windows:   certutil -hashfile index.json SHA256     and compare with the line in SHA256SUMS.
   Every file but SHA256SUMS itself has one line. A file without a line was put in; a line without a file was taken out.

3. The print of the pack is the SHA-256 of SHA256SUMS. The organization keeps it in its trail: ask for it and compare.
   Then nobody, not even the organization, can have changed this pack and made the sums fit afterwards.

WHAT THE TRAIL IS (trail.jsonl, where there is one)

The first line is a header: organization and head ("seq:hash" of the last entry). Every other line is one entry of the organization's
trail, in order. Entries about records of this pack are whole: "entry" is their text, "values" what they said of fields that were
released, each with a random salt. All others show their SHA-256 alone ("digest"): you see that they are there, not what they say.

  hash of entry n = SHA-256( hash of entry n-1 | n as 8 bytes, big-endian | SHA-256 of the entry's text )
  the hash before the first entry is SHA-256 of the organization's id as text
  an entry says of a value: SHA-256( salt | value ), salt in hexadecimal, value as UTF-8

So no entry can be changed, taken out or put in without every later hash changing. What this shows is that nothing was altered
against a head that you or somebody else kept. It does not show that what was written was true when it was written.
`,
  de: `WIE DIESES PAKET GEPRÜFT WIRD

Nichts davon braucht den Server der Organisation oder ein Netz.

1. Mit Node 18 oder neuer:   node verify.mjs
   Es antwortet YES oder NO und sagt, was nicht stimmt. Es liest diesen Ordner und schreibt nichts.
   Wer vorher einen Stand des Verlaufs notiert hat ("seq:hash"):   node verify.mjs --anchor seq:hash

2. Ohne Node, unter Linux oder macOS:   sha256sum -c SHA256SUMS     (macOS: shasum -a 256 -c SHA256SUMS)
   Unter Windows:   certutil -hashfile index.json SHA256     und mit der Zeile in SHA256SUMS vergleichen.
   Jede Datei außer SHA256SUMS hat eine Zeile. Eine Datei ohne Zeile kam hinzu; eine Zeile ohne Datei fehlt.

3. Der Abdruck des Pakets ist der SHA-256 von SHA256SUMS. Die Organisation bewahrt ihn in ihrem Verlauf auf: erfragen und vergleichen.
   Dann kann niemand, auch die Organisation nicht, das Paket geändert und die Summen angepasst haben.

WAS DER VERLAUF IST (trail.jsonl, wo es ihn gibt)

Die erste Zeile ist ein Kopf: Organisation und Stand ("seq:hash" des letzten Eintrags). Jede andere Zeile ist ein Eintrag des Verlaufs
der Organisation, der Reihe nach. Einträge zu Datensätzen dieses Pakets sind vollständig: "entry" ist ihr Text, "values" was sie zu
freigegebenen Feldern sagten, jeweils mit einem zufälligen Salz. Alle anderen zeigen nur ihren SHA-256 ("digest"): Man sieht, dass es
sie gibt, nicht was sie sagen.

  Hash von Eintrag n = SHA-256( Hash von Eintrag n-1 | n als 8 Bytes, höchstwertiges zuerst | SHA-256 des Eintragstexts )
  der Hash vor dem ersten Eintrag ist der SHA-256 der Kennung der Organisation als Text
  ein Eintrag sagt zu einem Wert: SHA-256( Salz | Wert ), Salz hexadezimal, Wert als UTF-8

So lässt sich kein Eintrag ändern, entfernen oder einfügen, ohne dass alle späteren Hashes anders werden. Das zeigt, dass gegenüber
einem aufbewahrten Stand nichts verändert wurde. Es zeigt nicht, dass das Geschriebene wahr war, als es geschrieben wurde.
`,
} as const

/** What is said about the look of files. */
export const brandingRefusals = {
  color_unreadable: {
    en: 'Give the colour as # and six hexadecimal signs, such as #0b5246.',
    de: 'Bitte die Farbe als # und sechs hexadezimale Zeichen angeben, etwa #0b5246.',
  },
  logo_too_large: {
    en: 'A logo may have at most {limit} KB; a smaller picture looks the same on paper.',
    de: 'Ein Logo darf höchstens {limit} KB haben; ein kleineres Bild sieht auf Papier genauso aus.',
  },
  logo_kind_refused: {
    en: 'A logo is a whole PNG or JPEG of at most {widest} pixels a side. The settings page makes a PNG of other pictures.',
    de: 'Ein Logo ist ein vollständiges PNG oder JPEG mit höchstens {widest} Pixeln je Seite. Die Seite der Einstellungen macht aus anderen Bildern ein PNG.',
  },
  logo_unreadable: {
    en: 'This picture is broken inside; no document could show it.',
    de: 'Dieses Bild ist innen beschädigt; kein Dokument könnte es zeigen.',
  },
} as const

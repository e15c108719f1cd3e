/**
 * Words as they are compared: lower case, without accents and punctuation, single blanks. Umlauts are spelled out, so that
 * "Priorität" and "PRIORITAET" are one.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßøæœł]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
}

/** Plain words from a list written as one text: `'Done, erledigt'`. Signs without letters have no plain form and are left away. */
export function wordList(list: string): string[] {
  return list
    .split(', ')
    .map(plain)
    .filter((word) => word !== '')
}

/** A look-up from lists of synonyms: `{ closed: 'done, erledigt' }` → Map of plain words to keys. */
export function synonyms<Key extends string>(lists: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  const byWord = new Map<string, Key>()
  for (const [key, list] of Object.entries(lists) as [Key, string][]) {
    for (const word of wordList(list)) byWord.set(word, key)
  }
  return byWord
}

/** Said when there is nothing to say: "n/a", "TBD", "??", "-", "keine Angabe". */
export function isPlaceholder(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || placeholders.has(plain(text))
}

const placeholders = new Set(
  wordList(
    [
      'n/a, na, n.a., none, null, nil, tbd, tba, tbc, to be defined, to be decided, to be confirmed, unknown, not applicable',
      'not known, not set, unassigned, empty, xx, xxx, keine, kein, keine Angabe, k.A., unbekannt, nicht bekannt',
      'nicht zutreffend, entfällt, entf, n.n., nn, noch offen, leer, #n/a, #nv',
    ].join(', '),
  ),
)

const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feber', 'feb'],
  ['march', 'märz', 'maerz', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
]

const numbers = new Map(names.flatMap((words, index) => words.map((word) => [word, index + 1] as const)))

/** Month names in English and German, longest first so that "june" is not read as "jun". */
export const monthPattern = [...numbers.keys()].sort((one, other) => other.length - one.length).join('|')

/** 1…12; 0 for no month, which no calendar has. */
export function monthNumber(word = ''): number {
  return numbers.get(word) ?? 0
}

import { plain as plainWords } from './plainWords.ts'

/** A person's name taken apart for comparison; all parts are plain words. */
export interface NameParts {
  readonly given: readonly string[]
  readonly surname: string
  /** Given names are initials only ("D. Whitlock"), or there is none at all ("Whitlock"). */
  readonly abbreviated: boolean
}

/** Takes "Dana Whitlock", "WHITLOCK, Dana", "D. Whitlock", "Dr. Dana M. Whitlock (IT)" apart. Undefined for no name. */
export function nameParts(name: string): NameParts | undefined {
  const bare = name
    .replace(/[([<].*$/s, ' ')
    .replace(/\b(Dr|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Hr|Fr|Dipl|Ing|Mag|M\.?Sc|B\.?Sc|Ph\.?D)\b\.?/gi, ' ')
  const [last, first, more] = bare.split(',').map((part) => plain(part))
  if (first && !more) return make(first.split(' '), last ?? '')
  const words = plain(bare.replace(/,.*$/s, ' ')).split(' ').filter(Boolean)
  const end = words.at(-1)
  if (!end || !/\p{L}/u.test(end)) return undefined
  if (words.length > 1 && end.length === 1) return make([end], words.slice(0, -1).join(' '))
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.has(word))
  const from = particle > 0 ? particle : words.length - 1
  return make(words.slice(0, from), words.slice(from).join(' '))
}

/** Could be the same person: equal surnames, and each given name of the shorter equals the other's or is its initial. */
export function mayBeSame(one: NameParts, other: NameParts): boolean {
  if (one.surname !== other.surname) return false
  if (one.given.length === 0 || other.given.length === 0) return true
  const [short, long] = one.given.length <= other.given.length ? [one.given, other.given] : [other.given, one.given]
  return short.every((name, index) => {
    const opposite = long[index] ?? ''
    return (
      name === opposite ||
      (name.length === 1 && opposite.startsWith(name)) ||
      (opposite.length === 1 && name.startsWith(opposite))
    )
  })
}

/** "Jörg", "Joerg" and "Jorg" are one name; so the spelled-out umlauts are folded away, on both sides of every comparison. */
function plain(text: string): string {
  return plainWords(text).replace(/([aou])e/g, '$1')
}

/** The same name in any spelling: "Whitlock, Dana" and "dana whitlock". */
export function nameKey({ given, surname }: NameParts): string {
  return [...given, surname].join(' ')
}

function make(given: readonly string[], surname: string): NameParts | undefined {
  if (surname === '') return undefined
  return { given, surname, abbreviated: given.length === 0 || given.every((name) => name.length === 1) }
}

const particles = new Set([
  'von',
  'van',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'zu',
  'zur',
  'vom',
  'ter',
  'ten',
  'den',
  'der',
  'mac',
  'st',
])

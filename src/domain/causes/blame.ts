/** Words that look for who is to blame where the question is what in the system let it happen (C-192). */
const blaming = [
  /\b(?:blame[sd]?|guilty|culprit|careless\w*|negligen\w+|lazy|laziness|stupid\w*|incompeten\w+|sloppy|sloppiness|inattenti\w+|unreliable (?:person|colleague|employee))\b/giu,
  /\b(?:at fault|(?:his|her|their) (?:own )?fault|fault of (?:the )?\w+|human error|should have known|did(?:n.t| not) (?:care|bother)|failed to pay attention)\b/giu,
  /(?<!\p{L})(?:schuld(?:ig\p{L}*)?|verschulden|nachlässig\p{L}*|fahrlässig\p{L}*|faul(?:heit)?|dumm\p{L}*|unfähig\p{L}*|inkompeten\p{L}+|schlamp\p{L}+|unaufmerksam\p{L}*|leichtsinn\p{L}*)(?!\p{L})/giu,
  /(?<!\p{L})(?:menschliche[sr]? (?:versagen|fehler)|hätte wissen müssen|nicht aufgepasst|hat versagt)(?!\p{L})/giu,
]

export interface Blame {
  /** People of the organization that the text names, as it names them. */
  readonly names: readonly string[]
  /** Words of blame, as they stand there. */
  readonly words: readonly string[]
}

/** Whom a cause names and with which words it blames: reason to ask for another wording, never to forbid it. */
export function blameIn(text: string, people: readonly string[]): Blame {
  return {
    names: unique(people.flatMap((name) => namesIn(text, name))),
    words: unique(blaming.flatMap((pattern) => text.match(pattern) ?? [])),
  }
}

/** The whole name in any case, or one part of it written as a name is; parts of two letters say too little. */
function namesIn(text: string, name: string): string[] {
  if (holds(text.toLowerCase(), name.trim().toLowerCase())) return [name.trim()]
  return name.split(/[\s,]+/u).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && holds(text, part))
}

function holds(text: string, word: string): boolean {
  if (word === '') return false
  const exact = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

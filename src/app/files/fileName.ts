const LONGEST = 200
const LONGEST_ENDING = 20

/** Control characters, marks that turn the writing direction, and what file systems or shells give a meaning to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const hidden = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g
const reserved = /[<>:"|?*\\/]/g

/** A name as it is kept and given back: the last part of a path, nothing hidden, nothing reserved, its ending never cut. Never empty. */
export function fileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(hidden, '')
    .replace(reserved, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return plain === '' ? 'file' : shortened(plain)
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? ''
  const kept = ending.length <= LONGEST_ENDING ? ending : ''
  return (
    name
      .slice(0, LONGEST - kept.length)
      .toWellFormed()
      .replaceAll('\uFFFD', '') + kept
  )
}

/** The part after the last dot, in small letters. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

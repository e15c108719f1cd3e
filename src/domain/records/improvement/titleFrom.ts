const LONGEST = 120

/** A title for an entry that came with a description only: its first line, cut at a word where it is long. */
export function titleFrom(description: string): string {
  const line =
    description
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.trim()
      .replace(/\s+/g, ' ') ?? ''
  if (line.length <= LONGEST) return line
  const head = line
    .slice(0, LONGEST - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const space = head.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? head.slice(0, space) : head).trimEnd()}…`
}

const LONGEST = 24

/** A short name made of a label, `Customer impact` → `customerImpact`, with a figure where it is taken already. */
export function keyFrom(label: string, taken: readonly string[], otherwise: string): string {
  const words = label
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const joined = words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('')
  const plain = joined.replace(/^[0-9]+/, '').slice(0, LONGEST)
  const key = plain.length < 2 ? otherwise : (plain[0]?.toLowerCase() ?? '') + plain.slice(1)
  let free = key
  for (let figure = 2; taken.includes(free); figure += 1) free = `${key}${figure}`
  return free
}

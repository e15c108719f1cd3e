const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
type Rgb = readonly [number, number, number]

/** What WCAG 2.2 asks of text. */
const READABLE = 4.5

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text)
}

/** The colour as letters on white paper: itself, or as much darker as reading needs. @param color `#rrggbb` */
export function letterColor(color: string): string {
  const base = rgb(color)
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = between(base, black, share)
    if (contrast(mixed, white) >= READABLE) return hex(mixed)
  }
  return hex(black)
}

/** Black or white: whichever reads better on the colour. */
export function inkOn(color: string): string {
  const ground = rgb(color)
  return hex(contrast(ground, white) >= contrast(ground, black) ? white : black)
}

/** A breath of the colour: the ground of a table's head. */
export function tint(color: string): string {
  return hex(between(white, rgb(color), 0.1))
}

function rgb(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function hex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function between(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => from[at] + (to[at] - from[at]) * share
  return [part(0), part(1), part(2)]
}

/** Between 1 and 21, as WCAG 2.2 defines it. */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

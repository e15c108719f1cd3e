import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./letters/', import.meta.url))
const files = ['NotoSans-Regular.ttf', 'NotoSans-SemiBold.ttf', 'DejaVuSans.ttf']

/** The letters every printed document brings along; the machine's own would make it look different on each. */
export const letters: readonly Buffer[] = files.map((file) => readFileSync(folder + file))

const drawn = letters.map(signsIn)

/**
 * Text with every sign we have no letter for named by its number, such as [U+6F22]: a tagged document may hold no sign that
 * is not drawn, and a name nobody can read must at least be told from another.
 */
export function drawable(text: string): string {
  let said = ''
  for (const sign of text.toWellFormed()) {
    const code = sign.codePointAt(0)!
    if (sign === '\n') said += sign
    else if (sign === '\t' || sign === '\r') said += ' '
    else if (isSilent(sign)) continue
    else if (drawn.some((signs) => signs.has(code))) said += sign
    else said += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return said
}

/** The first family that draws all of it: readers of SVG mend a missing sign with letters from anywhere on the machine. */
export function familyFor(text: string): string {
  const isUsual = [...text].every((sign) => sign === '\n' || drawn[0]!.has(sign.codePointAt(0)!))
  return isUsual ? 'Noto Sans' : 'DejaVu Sans'
}

/** Controls, joiners and variation selectors are not drawn anyway. */
function isSilent(sign: string): boolean {
  return /\p{Cc}|\p{Cf}|[\u{FE00}-\u{FE0F}]|\ufffe|\uffff/u.test(sign)
}

/** The signs a TrueType file draws: its table "cmap", as segments (format 12, else 4). */
function signsIn(file: Buffer): ReadonlySet<number> {
  const tables = file.readUInt16BE(4)
  const places = Array.from({ length: tables }, (_, index) => 12 + 16 * index)
  const cmap = file.readUInt32BE(places.find((place) => file.toString('latin1', place, place + 4) === 'cmap')! + 8)
  const maps = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, index) => cmap + file.readUInt32BE(cmap + 8 + 8 * index),
  )
  const of = (format: number) => maps.find((map) => file.readUInt16BE(map) === format)
  const wide = of(12)
  return new Set(wide === undefined ? narrowSigns(file, of(4)!) : wideSigns(file, wide))
}

function* wideSigns(file: Buffer, map: number): Generator<number> {
  for (let group = 0; group < file.readUInt32BE(map + 12); group += 1) {
    const at = map + 16 + 12 * group
    for (let code = file.readUInt32BE(at); code <= file.readUInt32BE(at + 4); code += 1) yield code
  }
}

function* narrowSigns(file: Buffer, map: number): Generator<number> {
  const segments = file.readUInt16BE(map + 6) / 2
  for (let segment = 0; segment < segments; segment += 1) {
    const end = file.readUInt16BE(map + 14 + 2 * segment)
    const start = file.readUInt16BE(map + 16 + 2 * (segments + segment))
    for (let code = start; code <= end && code !== 0xffff; code += 1) yield code
  }
}

import { crc32, deflateSync } from 'node:zlib'

/** Pixels of a side. */
const SIDE = 192
const blue = [0x1d, 0x4f, 0x91] as const
const white = [0xff, 0xff, 0xff] as const

/** Lysmark's logo, drawn here: a lantern's light above two waves, on a rounded blue ground. A PNG. */
export function lysmarkLogo(): Uint8Array {
  const rows = Array.from({ length: SIDE }, (_, y) => [
    0,
    ...Array.from({ length: SIDE }, (_, x) => pixel(x, y)).flat(),
  ])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.from([...size(SIDE), ...size(SIDE), 8, 6, 0, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** Red, green, blue and how much of it is there. */
function pixel(x: number, y: number): number[] {
  const ground = inside(roundedSquare(x, y))
  const shape = Math.max(inside(light(x, y)), ...[122, 152].map((height) => inside(wave(x, y, height))))
  const mixed = blue.map((part, at) => Math.round(part + (white[at]! - part) * shape))
  return [...mixed, Math.round(ground * 255)]
}

/** Distances to an edge in pixels, below 0 within. */
function roundedSquare(x: number, y: number): number {
  const corner = 40
  const [dx, dy] = [x, y].map((at) => Math.max(Math.abs(at - (SIDE - 1) / 2) - SIDE / 2 + corner, 0)) as [
    number,
    number,
  ]
  return Math.hypot(dx, dy) - corner
}

function light(x: number, y: number): number {
  return Math.hypot(x - 96, y - 66) - 30
}

function wave(x: number, y: number, height: number): number {
  return Math.max(Math.abs(y - height - 7 * Math.sin((x / SIDE) * 4 * Math.PI)) - 7, Math.abs(x - 96) - 66)
}

function inside(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance))
}

function size(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  return Buffer.concat([Buffer.from(size(content.length)), named, Buffer.from(size(crc32(named)))])
}

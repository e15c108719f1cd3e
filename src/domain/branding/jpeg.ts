import type { Logo } from './branding.ts'
import { joined } from './png.ts'

const START = 0xd8
const SCAN = 0xda
const END = 0xd9
const COMMENT = 0xfe
/** Application segments but the first, which says how JPEG is wrapped, and Adobe's, which says how its colours are meant. */
const isNote = (marker: number) => marker === COMMENT || (marker > 0xe0 && marker <= 0xef && marker !== 0xee)
/** Where the frame says how large it is; three numbers of that range mean something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** A JPEG without what was noted beside it, or null where it is none or not whole. */
export function jpegLogo(file: Uint8Array): Logo | null {
  if (file[0] !== 0xff || file[1] !== START || file.at(-2) !== 0xff || file.at(-1) !== END) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const parts = [file.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  for (let at = 2; at + 4 <= file.length; ) {
    const marker = file[at + 1]!
    const end = at + 2 + view.getUint16(at + 2)
    if (file[at] !== 0xff || end > file.length) return null
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === SCAN) return size && { ...size, bytes: joined([...parts, file.subarray(at)]), type: 'image/jpeg' }
    if (!isNote(marker)) parts.push(file.subarray(at, end))
    at = end
  }
  return null
}

import type { Logo } from './branding.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What a picture consists of; every other chunk says something about it. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** A PNG of its picture's chunks alone, or null where it is none or not whole. */
export function pngLogo(file: Uint8Array): Logo | null {
  if (signature.some((byte, at) => file[at] !== byte)) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const parts = [file.subarray(0, signature.length)]
  for (let at = signature.length; at + 12 <= file.length; ) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8))
    if (end > file.length || (parts.length === 1 && name !== 'IHDR')) return null
    if (kept.has(name)) parts.push(file.subarray(at, end))
    if (name === 'IEND')
      return { bytes: joined(parts), type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
    at = end
  }
  return null
}

/** Pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

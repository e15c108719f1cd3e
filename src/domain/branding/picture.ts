import type { Logo } from './branding.ts'
import { jpegLogo } from './jpeg.ts'
import { pngLogo } from './png.ts'

/** Pixels on either side: every file unpacks the picture again, however well it was packed. */
export const WIDEST = 2000

/**
 * A picture as a logo: its kind told by its content alone, and only the picture kept. Notes, places and profiles beside it
 * (EXIF, text, ICC) are dropped: they would travel with every document. Nothing is unpacked here.
 * @returns null for anything but a whole PNG or JPEG of at most WIDEST pixels a side; SVG and other kinds are not taken
 */
export function logoIn(file: Uint8Array): Logo | null {
  const logo = pngLogo(file) ?? jpegLogo(file)
  if (!logo || Math.min(logo.width, logo.height) < 1 || Math.max(logo.width, logo.height) > WIDEST) return null
  return logo
}

import { WIDEST } from '#domain/branding/picture.ts'

/** What the server takes as it is; everything else is drawn anew by the browser. */
const taken = ['image/png', 'image/jpeg']
const LARGEST = 512 * 1024
/** Pixels of the longer side: sharp on paper, light in every file. */
const LONGEST = 800

/**
 * A picture as a PNG or JPEG the server takes. SVG, WebP and whatever else this browser can show is drawn here and sent as a PNG, so that
 * nothing that could run ever leaves this page.
 * @throws Error where the browser cannot show it
 */
export async function pictureFile(file: File): Promise<File> {
  const image = await shown(file)
  const [width, height] = [image.naturalWidth || LONGEST, image.naturalHeight || LONGEST]
  if (taken.includes(file.type) && file.size <= LARGEST && Math.max(width, height) <= WIDEST) return file
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  return new File([blob], 'logo.png', { type: 'image/png' })
}

async function shown(file: File): Promise<HTMLImageElement> {
  const image = new Image()
  // A data address: the page's own policy lets pictures come from nowhere else.
  image.src = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  await image.decode()
  return image
}

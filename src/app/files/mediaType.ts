import { endingOf } from './fileName.ts'

/** What is kept, by content: documents, pictures, recordings, archives. Everything else has to be text. */
const kept = new Set([
  'application/pdf',
  'application/rtf',
  'application/zip',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.ms-excel.sheet.macroenabled.12',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/tiff',
  'image/bmp',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/wav',
  'audio/ogg',
  'video/mp4',
  'video/webm',
  'video/quicktime',
])

/** Office before 2007 and Outlook share one container with installers, so here the name has to fit as well. */
const oldOffice: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
}

/** Documents that may be text through and through; any other signature at the start of a text is chance. */
const writtenAsText = ['application/pdf', 'application/rtf']

const textTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  md: 'text/markdown',
  json: 'application/json',
}

/**
 * The media type under which a file is kept, or undefined when it is not kept. The content decides; the name only tells apart
 * what looks alike. Markup that a browser would run (HTML, SVG) is plain text.
 * @param found what the signature of the content says
 */
export function mediaTypeOf({
  found,
  isText,
  name,
}: {
  found: string | undefined
  isText: boolean
  name: string
}): string | undefined {
  if (found !== undefined && kept.has(found) && !(isText && !writtenAsText.includes(found))) return found
  if (found === 'application/x-cfb') return oldOffice[endingOf(name)]
  return isText ? (textTypes[endingOf(name)] ?? 'text/plain') : undefined
}

/**
 * Whether bytes are text, piece by piece: no control characters but tabs and line ends. Any 8-bit encoding is text, since spreadsheets still
 * write Windows-1252; UTF-16 is known by its mark.
 */
export class TextCheck {
  #start: Buffer = Buffer.alloc(0)
  #hasControls = false

  take(bytes: Buffer): void {
    if (this.#start.length < 2) this.#start = Buffer.concat([this.#start, bytes.subarray(0, 2)])
    this.#hasControls ||= bytes.some(isControl)
  }

  get isText(): boolean {
    const mark = this.#start.subarray(0, 2).toString('hex')
    return !this.#hasControls || mark === 'fffe' || mark === 'feff'
  }
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c
}

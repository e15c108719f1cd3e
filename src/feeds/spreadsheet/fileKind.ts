/** What a file is, by its first bytes. `ole` is the container of XLS and of encrypted XLSX; `markup` is a table in HTML or XML. */
export type FileKind = 'zip' | 'ole' | 'markup' | 'text' | 'other'

export function fileKind(bytes: Uint8Array): FileKind {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole'
  if (isOldWorksheet(bytes)) return 'ole'
  const head = bytes.subarray(0, 4096)
  const start = Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[\xff\xfe\xef\xbb\xbf]*/, '')
    .trimStart()
    .toLowerCase()
  if (start.startsWith('%pdf') || start.startsWith('{\\rtf')) return 'other'
  if (/^<(\?xml|!doctype html|html|head|body|table|meta|\?mso|workbook)/.test(start))
    return /<table|<workbook|spreadsheet|<html/.test(start) ? 'markup' : 'other'
  return looksLikeText(bytes) ? 'text' : 'other'
}

/** Excel 2 to 4: a bare stream that begins with its own kind of header. */
function isOldWorksheet(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04].includes(bytes[1] ?? 0xff) &&
    (bytes[2] === 0x04 || bytes[2] === 0x06) &&
    bytes[3] === 0x00
  )
}

/** Text has hardly a control character but tab, line ends and form feed; UTF-16 has a mark or zeros in every other place. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (
    begins(bytes, [0xff, 0xfe]) ||
    begins(bytes, [0xfe, 0xff]) ||
    begins(bytes, [0xef, 0xbb, 0xbf]) ||
    zerosEveryOther(bytes)
  )
    return true
  const sample = bytes.subarray(0, 65_536)
  const odd = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte)).length
  return odd <= Math.max(2, sample.length / 100)
}

/** UTF-16 without a mark: mostly Latin text leaves a zero in each pair. Tells which half, or undefined. */
export function zerosEveryOther(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(Math.floor(bytes.length / 2), 2000)
  if (pairs < 4) return undefined
  let first = 0
  let second = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) first += 1
    if (bytes[pair * 2 + 1] === 0) second += 1
  }
  if (second > pairs * 0.7 && first === 0) return 'utf-16le'
  return first > pairs * 0.7 && second === 0 ? 'utf-16be' : undefined
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

import iconv from 'iconv-lite'
import { zerosEveryOther } from './fileKind.ts'
import { FileRefused } from './limits.ts'

/**
 * Text in whatever encoding it came: a mark decides, then valid UTF-8, then what spreadsheet programs write in the West. The old
 * DOS encoding gives itself away by bytes that Windows-1252 leaves undefined (ü is one of them). The person may overrule it.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): { text: string; encoding: string } {
  const encoding = chosen ?? detectEncoding(bytes)
  if (!iconv.encodingExists(encoding)) throw new FileRefused('file_encoding_unknown', { encoding })
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: true })
  return { text: text.replaceAll('\0', ''), encoding }
}

function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zerosEveryOther(bytes)
  if (zeros) return zeros
  if (isUtf8(bytes)) return 'utf-8'
  return bytes.some((byte) => undefinedInWindows.has(byte)) ? 'cp850' : 'windows-1252'
}

const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

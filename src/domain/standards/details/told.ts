import type { Label } from '#domain/kernel/field.ts'

/** Texts written one a line, `ref | English | German`, by ref: so that hundreds of them can be read and compared. */
export function told(lines: string): Readonly<Record<string, Label>> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [ref = '', en = '', de = ''] = line.split(' | ').map((part) => part.trim())
        return [ref, { en, de }]
      }),
  )
}

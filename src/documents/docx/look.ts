import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import type { Branding } from '#domain/branding/branding.ts'
import { letterColor, tint } from '#domain/branding/color.ts'
import type { Language } from '#domain/words/language.ts'

/** Twentieths of a point between the margins of an A4 page, upright and across. */
export const TEXT_WIDTH = 9638
const WIDE_TEXT = 14570

export const color = { ink: '1B201D', soft: '59625C', line: 'C9CFCA' } as const

/** The organization's colours as Word writes them, without the sign before. */
export interface Dress {
  /** Of titles: the colour, as dark as reading needs. */
  readonly accent: string
  readonly primary: string
  /** Behind the heads of tables. */
  readonly ground: string
  /** Twentieths of a point between the margins. */
  readonly width: number
}

export function dressOf({ primary }: Branding, isWide = false): Dress {
  const plain = (written: string) => written.slice(1).toUpperCase()
  const width = isWide ? WIDE_TEXT : TEXT_WIDTH
  return { accent: plain(letterColor(primary)), primary: plain(primary), ground: plain(tint(primary)), width }
}

const font = 'Arial'
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** Sizes are half points. */
export function styles(language: Language, { accent }: Dress): IStylesOptions {
  const heading = (size: number, ink: string, before: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  const own = (id: string, run: object, paragraph: object = {}) => ({ id, name: id, basedOn: 'Normal', run, paragraph })
  return {
    default: {
      document: {
        run: { font, size: 19, color: color.ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { font, size: 42, bold: true, color: accent }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(27, accent, 400),
      heading2: heading(21, color.ink, 280),
      heading3: heading(19, color.soft, 220),
    },
    paragraphStyles: [
      own('Subject', { size: 22, color: color.soft }, { spacing: { after: 240 } }),
      own('Quiet', { size: 17, color: color.soft }),
      own('Hint', { size: 17, italics: true, color: color.soft }, { indent: { left: 200 }, spacing: { after: 120 } }),
      own('Fixed', { size: 13, font: 'Courier New' }),
      own('Edge', { size: 14, color: color.soft }, { spacing: { after: 0 } }),
      own('Cell', { size: 17 }, { spacing: { after: 0 } }),
      own('TableTitle', { size: 18, bold: true }, { spacing: { before: 180, after: 80 }, keepNext: true }),
    ],
  }
}

const bullets = ['•', '–', '·']

/** Lists as narrow as in the PDF: trees of causes are deep. */
export const listing: INumberingOptions = {
  config: [
    {
      reference: 'list',
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: bullets[level % bullets.length]!,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 240 * (level + 1), hanging: 200 }, spacing: { after: 40 } } },
      })),
    },
    {
      reference: 'numbers',
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 320 }, spacing: { after: 40 } } },
      })),
    },
  ],
}

import type { Branding } from '#domain/branding/branding.ts'
import { inkOn } from '#domain/branding/color.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Pale, for workbooks of organizations that chose no look. */
const plain = { fill: 'E8EDF2', ink: '000000' }

const wrap = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
const xf = (attributes: string, rest = '/>') => `<xf borderId="0" xfId="0" ${attributes}${rest}`

/** In the order of `style` in sheetXml.ts. `quotePrefix` is the apostrophe of the format. */
const cellStyles = [
  xf('numFmtId="0" fontId="0" fillId="0"'),
  xf('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" ', wrap),
  xf('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="0" fontId="0" fillId="0" ', wrap),
  xf('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"'),
  xf('numFmtId="0" fontId="0" fillId="0" quotePrefix="1" ', wrap),
  xf('numFmtId="10" fontId="0" fillId="0" applyNumberFormat="1"'),
  xf('numFmtId="0" fontId="2" fillId="0" applyFont="1" ', wrap),
]

/** How cells look: heads in the organization's colour, their letters black or white, whichever reads. */
export function stylesXml(branding?: Branding): string {
  const { fill, ink } = branding ? { fill: argb(branding.primary), ink: argb(inkOn(branding.primary)) } : plain
  const font = (inner: string) => `<font>${inner}<name val="Calibri"/><family val="2"/></font>`
  const fonts = [
    font('<sz val="11"/>'),
    font(`<b/><sz val="11"/><color rgb="FF${ink}"/>`),
    font('<i/><sz val="10"/><color rgb="FF59625C"/>'),
  ]
  const solid = `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function argb(color: string): string {
  return color.slice(1).toUpperCase()
}

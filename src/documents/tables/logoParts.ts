import type { Branding } from '#domain/branding/branding.ts'
import { escaped } from '../register/sheetXml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** English metric units a pixel has. */
const EMU = 9525
const most = { height: 56, width: 240 }

export interface LogoParts {
  /** Files of the package by name. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** To stand among the content types. */
  readonly contentTypes: string
  /** The last element of the sheet that shows it. */
  readonly element: string
}

const none: LogoParts = { files: {}, contentTypes: '', element: '' }

/**
 * The organization's logo on one sheet of a workbook, below its last line.
 * @param sheet which one, from 1
 * @param line from 0
 */
export function logoParts(branding: Branding | undefined, { sheet, line }: { sheet: number; line: number }): LogoParts {
  if (!branding?.logo) return none
  const { bytes, type } = branding.logo
  const ending = type === 'image/png' ? 'png' : 'jpeg'
  const text = (said: string) => Buffer.from(declaration + said, 'utf8')
  const relation = (kind: string, target: string) =>
    text(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`,
    )
  return {
    files: {
      'xl/drawings/drawing1.xml': text(pictureXml(branding, line)),
      'xl/drawings/_rels/drawing1.xml.rels': relation('image', `../media/logo.${ending}`),
      [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: relation('drawing', '../drawings/drawing1.xml'),
      [`xl/media/logo.${ending}`]: bytes,
    },
    contentTypes: `<Default Extension="${ending}" ContentType="${type}"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
    element: `<drawing xmlns:r="${office}" r:id="rId1"/>`,
  }
}

function pictureXml({ name, logo }: Branding, line: number): string {
  const { width, height } = logo!
  const scale = Math.min(most.height / height, most.width / width)
  const size = `cx="${Math.round(width * scale) * EMU}" cy="${Math.round(height * scale) * EMU}"`
  const said = escaped(name)
  return `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="${said}" descr="${said}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`
}

import { AlignmentType, Paragraph, TextRun } from 'docx'
import type { IShapeGroupChildOptions } from 'docx/shapes'
import { textWidth } from '#domain/charts/lettering.ts'
import type { SvgNode } from '#domain/charts/svg.ts'
import { type Style, styleOf } from './shapeStyle.ts'

/** A drawing in pixels, and by how much it is made smaller to fit the page. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** A picture's elements as shapes Word draws and people can move. */
export function shapesOf(node: SvgNode, frame: Frame, inherited: Style = {}): IShapeGroupChildOptions[] {
  if (unseen.includes(node.tag)) return []
  const style = styleOf(node, inherited)
  if (node.tag === 'text') return letters(node, style, frame)
  const path = pathOf(node)
  // An analysis that was only begun has no lines between its boxes.
  if (path !== undefined) return path === '' ? [] : outline(path, style, frame)
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : shapesOf(child, frame, style)))
}

const unseen = ['title', 'desc', 'style', 'defs']

function pathOf({ tag, attributes }: SvgNode): string | undefined {
  const at = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'path') return String(attributes.d)
  if (tag === 'line') return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`
  if (tag === 'polygon') return `M${attributes.points}Z`
  if (tag === 'polyline') return `M${attributes.points}`
  if (tag === 'circle') return round(at('cx'), at('cy'), at('r'), at('r'))
  if (tag === 'ellipse') return round(at('cx'), at('cy'), at('rx'), at('ry'))
  return tag === 'rect' ? box(at('x'), at('y'), { w: at('width'), h: at('height'), r: at('rx') }) : undefined
}

function round(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 0 ${x + rx} ${y}A${rx} ${ry} 0 1 0 ${x - rx} ${y}Z`
}

function box(x: number, y: number, { w, h, r }: { w: number; h: number; r: number }): string {
  if (r === 0) return `M${x} ${y}H${x + w}V${y + h}H${x}Z`
  const turn = `A${r} ${r} 0 0 1`
  const [top, side] = [
    `M${x + r} ${y}H${x + w - r}${turn} ${x + w} ${y + r}`,
    `V${y + h - r}${turn} ${x + w - r} ${y + h}`,
  ]
  return `${top}${side}H${x + r}${turn} ${x} ${y + h - r}V${y + r}${turn} ${x + r} ${y}Z`
}

/** As wide as the whole drawing, framed by a path that is not drawn: so every shape stands where it belongs. */
function outline(path: string, style: Style, { width, height, scale }: Frame): IShapeGroupChildOptions[] {
  const [fill, stroke] = [inkOf(style.fill ?? '#000000'), inkOf(style.stroke)]
  if (fill === undefined && stroke === undefined) return []
  const frame = { path: `M0 0L${width} ${height}`, fill: false, line: false }
  return [
    {
      type: 'custom',
      paths: [frame, { path, fill: fill !== undefined, line: stroke !== undefined }],
      transformation: { width: width * scale, height: height * scale, offset: { left: 0, top: 0 } },
      ...(fill && { fill }),
      ...(stroke && {
        line: {
          color: stroke,
          width: Number.parseFloat(style['stroke-width'] ?? '1') * scale * 0.75,
          ...(style['stroke-dasharray'] && { dash: 'dash' as const }),
        },
      }),
    },
  ]
}

function inkOf(said: string | undefined): string | undefined {
  return said?.startsWith('#') ? said.slice(1) : undefined
}

const sides = { start: AlignmentType.LEFT, middle: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

/** A line of letters without a box around it; its foot stands at the text's y. */
function letters({ attributes, children }: SvgNode, style: Style, { scale }: Frame): IShapeGroupChildOptions[] {
  const text = children.filter((child) => typeof child === 'string').join('')
  const ink = inkOf(style.fill ?? '#000000')
  if (text === '' || ink === undefined) return []
  const size = Number.parseFloat(style['font-size'] ?? '12')
  const anchor = (style['text-anchor'] ?? 'start') as keyof typeof sides
  const width = textWidth(text, size) * 1.25 + 8
  const left = Number(attributes.x) - { start: 0, middle: width / 2, end: width }[anchor]
  const run = new TextRun({
    text,
    // In half points.
    size: Math.round(size * scale * 1.5),
    color: ink,
    ...(Number(style['font-weight'] ?? '400') >= 600 && { bold: true }),
  })
  return [
    {
      type: 'custom',
      paths: [{ path: 'M0 0H1V1H0Z', fill: false, line: false }],
      transformation: {
        width: width * scale,
        height: size * 1.5 * scale,
        offset: { left: left * scale, top: (Number(attributes.y) - size * 1.03) * scale },
      },
      children: [new Paragraph({ style: 'Cell', alignment: sides[anchor], children: [run] })],
      textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false, verticalAlignment: 'top' },
    },
  ]
}

import { type IRunOptions, TextRun } from 'docx'

/** Lines as people wrote them; what XML forbids is dropped. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  const lines = text
    .toWellFormed()
    .replace(/[^\P{Cc}\n]|\ufffe|\uffff/gu, '')
    .split('\n')
  return lines.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }))
}

import type { Branding } from '#domain/branding/branding.ts'
import { escaped } from '../register/sheetXml.ts'

/** How a sheet prints: across, as wide as the page, with the organization's name and lines at its edges. After validations. */
export function edgesXml(branding?: Branding): string {
  const page =
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  if (!branding) return page
  const { name, header, footer } = branding
  const head = `&L${said(name)}&R${said(header)}`
  const foot = `&L${said(footer)}&R&P / &N`
  return `${page}<headerFooter><oddHeader>${escaped(head)}</oddHeader><oddFooter>${escaped(foot)}</oddFooter></headerFooter>`
}

/** A line of the organization's; in the format a sign follows each `&`, and digits behind a letter would be a size. */
function said(text: string): string {
  return text === '' ? '' : ` ${text.slice(0, 100).replaceAll('&', '&&')}`
}

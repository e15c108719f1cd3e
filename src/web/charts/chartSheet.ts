import { chartCss } from '#domain/charts/chartStyle.ts'

/** The charts' style sheet, made by script where documents have it as text: one source, and no inline style for the policy to allow. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(chartCss('screen'))
document.adoptedStyleSheets.push(sheet)

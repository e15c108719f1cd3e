import type { Language } from '#domain/words/language.ts'
import { escaped } from './escaped.ts'

const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#5a6472;--line:#d5d9de;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--quiet:#9aa4b2;--line:#3a414a;--paper:#16191d}}
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:var(--ink);background:var(--paper)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line)}
dl{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;gap:.3rem 1rem}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
code{font-size:12px;overflow-wrap:anywhere}a{color:inherit}.quiet{color:var(--quiet)}figure{margin:1rem 0}figure svg{max-width:100%;height:auto}h2{margin-top:2rem}`

/** A page that stands alone: its own style, no script, nothing fetched. */
export function page({ title, language, body }: { title: string; language: Language; body: string }): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>${style}</style></head>
<body>
${body}
</body></html>
`
}

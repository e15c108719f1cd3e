/**
 * One style sheet for all charts. Colours are told apart in light and dark by people who see few colours (after Okabe and
 * Ito), and none speaks alone: every meaning has a shape, a dash or a pattern of its own.
 */
const colors = {
  ink: ['#1b201d', '#e3e8e4'],
  soft: ['#59625c', '#a3ada6'],
  faint: ['#e7eae6', '#2a312d'],
  band: ['#f1f4f1', '#232926'],
  surface: ['#ffffff', '#1a1f1c'],
  point: ['#59625c', '#a3ada6'],
  quiet: ['#a9b1ab', '#5d6761'],
  limit: ['#7f8983', '#78827b'],
  improving: ['#0072b2', '#56b4e9'],
  concerning: ['#c2410c', '#f58a4b'],
  neutral: ['#7d4a94', '#cc9ad6'],
  target: ['#8c5c00', '#e3b34c'],
  after: ['#0f6757', '#6cc2aa'],
  heat1: ['#c5e3d8', '#1f4a40'],
  heat2: ['#84c2ae', '#2a7763'],
  heat3: ['#358a74', '#49ab92'],
  heat4: ['#0b4a3e', '#9fe3cf'],
  flowClosed: ['#0f6757', '#3fa58c'],
  flowImplemented: ['#56a5c9', '#4a8fb5'],
  flowStarted: ['#e6b450', '#c1913a'],
  flowCreated: ['#dfe3df', '#3a423d'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

type Color = keyof typeof colors
type Ink = (color: Color) => string

const rules = (ink: Ink): Readonly<Record<string, string>> => ({
  '.chart-text': `font-size:11.5px;fill:${ink('soft')}`,
  '.chart-strong': `font-size:12px;font-weight:600;fill:${ink('ink')}`,
  '.chart-halo': `font-size:12px;font-weight:600;fill:none;stroke:${ink('surface')};stroke-width:4;stroke-linejoin:round`,
  '.chart-label': `font-size:11.5px;fill:${ink('ink')}`,
  '.chart-centre-text': `font-size:11.5px;font-weight:600;fill:${ink('ink')}`,
  '.chart-after-text': `font-size:12.5px;font-weight:650;fill:${ink('after')}`,
  '.chart-tag-text': `font-size:10px;font-weight:600;fill:${ink('ink')}`,
  '.chart-end': 'text-anchor:end',
  '.chart-middle': 'text-anchor:middle',
  '.chart-grid': `stroke:${ink('faint')};stroke-width:1;fill:none`,
  '.chart-axis': `stroke:${ink('quiet')};stroke-width:1;fill:none`,
  '.chart-empty': `fill:none;stroke:${ink('quiet')};stroke-width:1;stroke-dasharray:3 4`,
  '.chart-band': `fill:${ink('band')}`,
  '.chart-line': `stroke:${ink('point')};stroke-width:1.25;fill:none;stroke-linejoin:round;stroke-linecap:round`,
  '.chart-thin': `stroke-width:0.75;stroke:${ink('quiet')}`,
  '.chart-point': `fill:${ink('point')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-hollow': `fill:${ink('surface')};stroke:${ink('point')};stroke-width:1.25`,
  '.chart-quiet': `fill:${ink('quiet')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-after': `fill:${ink('after')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-centre': `stroke:${ink('ink')};stroke-width:1.75;fill:none`,
  '.chart-limit': `stroke:${ink('limit')};stroke-width:1;fill:none`,
  '.chart-trial': 'stroke-dasharray:4 3',
  '.chart-target': `stroke:${ink('target')};stroke-width:1.5;stroke-dasharray:9 4;fill:none`,
  '.chart-spark-target': `stroke:${ink('target')};stroke-width:1;stroke-dasharray:3 3;fill:none`,
  '.chart-target-text': `font-size:11.5px;font-weight:600;fill:${ink('target')}`,
  '.chart-change': `stroke:${ink('ink')};stroke-width:1;fill:none`,
  '.chart-rollout': `fill:${ink('band')};stroke:${ink('quiet')};stroke-width:1;stroke-dasharray:2 2`,
  '.chart-tag': `fill:${ink('surface')};stroke:${ink('soft')};stroke-width:1`,
  '.chart-improving': `fill:${ink('improving')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-concerning': `fill:${ink('concerning')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-neutral': `fill:${ink('neutral')};stroke:${ink('surface')};stroke-width:1`,
  '.chart-level-before': `stroke:${ink('ink')};stroke-width:2;fill:none`,
  '.chart-level-after': `stroke:${ink('after')};stroke-width:2.5;fill:none`,
  '.chart-level-onward': `stroke:${ink('soft')};stroke-width:1;stroke-dasharray:1 3;fill:none`,
  '.chart-trend': `stroke:${ink('soft')};stroke-width:1.5;stroke-dasharray:5 3;fill:none`,
  '.chart-interval': `stroke:${ink('after')};stroke-width:6;fill:none;opacity:0.45`,
  '.chart-whisker': `stroke:${ink('after')};stroke-width:1.5;fill:none`,
  '.chart-null': `stroke:${ink('ink')};stroke-width:1.25;fill:none`,
  '.chart-bar': `fill:${ink('after')}`,
  '.chart-heat0': `fill:${ink('faint')}`,
  '.chart-heat1': `fill:${ink('heat1')}`,
  '.chart-heat2': `fill:${ink('heat2')}`,
  '.chart-heat3': `fill:${ink('heat3')}`,
  '.chart-heat4': `fill:${ink('heat4')}`,
  '.chart-window': `fill:none;stroke:${ink('concerning')};stroke-width:1.5`,
  '.chart-audit': `fill:${ink('concerning')}`,
  '.chart-closed': `fill:${ink('flowClosed')}`,
  '.chart-implemented': `fill:${ink('flowImplemented')}`,
  '.chart-started': `fill:${ink('flowStarted')}`,
  '.chart-created': `fill:${ink('flowCreated')}`,
  '.chart-cancelled': `fill:${ink('surface')};stroke:${ink('quiet')};stroke-width:1;stroke-dasharray:2 2`,
  '.chart-ring': `fill:none;stroke:${ink('ink')};stroke-width:1.75`,
  '.chart-edge': `stroke:${ink('surface')};stroke-width:1`,
})

const fonts =
  'font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums'

/**
 * The style sheet: `document` with the light colours written out, since not every reader of SVG knows variables; `screen` with
 * variables that follow the colour scheme and turn light again on paper.
 */
export function chartCss(place: 'document' | 'screen'): string {
  if (place === 'document') return [`.chart{${fonts}}`, ...sheet((color) => colors[color][0])].join('')
  return [
    `:root{${variables(0)}}`,
    `[data-mantine-color-scheme='dark']{${variables(1)}}`,
    `@media print{:root,[data-mantine-color-scheme='dark']{${variables(0)}}}`,
    // Where the reader forces colours, lines and letters take the reader's.
    `@media (forced-colors:active){:root,[data-mantine-color-scheme='dark']{${forced}}}`,
    ...sheet((color) => `var(--chart-${color})`),
  ].join('\n')
}

const forced = [
  ...['ink', 'soft', 'point', 'limit', 'target', 'after', 'improving', 'concerning', 'neutral'].map(
    (color) => `--chart-${color}:CanvasText`,
  ),
  '--chart-quiet:GrayText',
  ...['surface', 'band'].map((color) => `--chart-${color}:Canvas`),
].join(';')

const sheet = (ink: Ink) => Object.entries(rules(ink)).map(([selector, style]) => `${selector}{${style}}`)

const variables = (scheme: 0 | 1) =>
  Object.entries(colors)
    .map(([color, pair]) => `--chart-${color}:${pair[scheme]}`)
    .join(';')

import { type CSSVariablesResolver, createTheme, Modal, Textarea, Tooltip } from '@mantine/core'
import { dark, evergreen, gray } from './colors.ts'

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Ubuntu, Cantarell, "Helvetica Neue", sans-serif'

/** Calm and dense: system letters, 13–14 px, an 8-pixel rhythm, small corners, one accent. */
export const theme = createTheme({
  primaryColor: 'evergreen',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { evergreen, gray, dark },
  black: '#1b201d',
  fontFamily: systemFonts,
  fontSizes: { xs: '12.5px', sm: '13.5px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({
      defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } },
    }),
    Textarea: Textarea.extend({ defaultProps: { autosize: true, minRows: 3, maxRows: 14 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
  },
})

/** Our own few names for surfaces, so that style sheets say what they mean in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--paper': '#f9faf8',
    '--surface': '#ffffff',
    '--raised': '#f1f4f1',
    '--line': '#e4e7e3',
    '--line-strong': '#8b948d',
    '--ink': '#1b201d',
    '--ink-soft': '#59625c',
    '--accent': '#0f6757',
    '--accent-soft': '#e3f1ec',
    '--mark': '#0f6757',
    '--late': '#a8321e',
    '--late-soft': '#fbeae6',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#59625c',
    '--mantine-color-placeholder': '#6f7872',
    '--mantine-color-error': '#a8321e',
    '--input-line': '#8b948d',
  },
  dark: {
    '--paper': '#141816',
    '--surface': '#1a1f1c',
    '--raised': '#232926',
    '--line': '#2c332f',
    '--line-strong': '#6d7771',
    '--ink': '#e3e8e4',
    '--ink-soft': '#a3ada6',
    '--accent': '#6cc2aa',
    '--accent-soft': '#1d3a33',
    '--mark': '#187966',
    '--late': '#f0937f',
    '--late-soft': '#3c211b',
    '--mantine-color-body': '#1a1f1c',
    '--mantine-color-text': '#e3e8e4',
    '--mantine-color-dimmed': '#a3ada6',
    '--mantine-color-placeholder': '#939d96',
    '--mantine-color-error': '#f0937f',
    '--input-line': '#6d7771',
  },
})

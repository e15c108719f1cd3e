import { createContext, use } from 'react'

export interface Opened {
  /** What the figure is called. */
  readonly label: string
  /** Where its records are, below /api/v1. */
  readonly records: string
}

/** Opens a figure to the records behind it; one panel for the whole page. */
export const OpenFigure = createContext<(figure: Opened) => void>(() => {})

export function useOpenFigure(): (figure: Opened) => void {
  return use(OpenFigure)
}

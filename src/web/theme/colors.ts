import type { MantineColorsTuple } from '@mantine/core'

/** The one accent: evergreen. Shade 7 carries white text at 6.6:1, shade 4 reads at 7:1 on the dark ground. */
export const evergreen: MantineColorsTuple = [
  '#eaf5f1',
  '#d5eae3',
  '#abd5c8',
  '#7cbfab',
  '#57b197',
  '#2f937a',
  '#1b7c66',
  '#0f6757',
  '#0b5246',
  '#073b33',
]

/** Ink on paper: neutrals with a trace of the accent. */
export const gray: MantineColorsTuple = [
  '#f7f8f6',
  '#f0f2ef',
  '#e4e7e3',
  '#d3d8d3',
  '#b6bdb7',
  '#8b948d',
  '#646d67',
  '#4a524d',
  '#313833',
  '#1b201d',
]

export const dark: MantineColorsTuple = [
  '#e3e8e4',
  '#c2c9c4',
  '#98a29b',
  '#6d7771',
  '#3a423d',
  '#2c332f',
  '#212724',
  '#1a1f1c',
  '#141816',
  '#0e110f',
]

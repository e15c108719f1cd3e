/** A text as it is read, and for each letter of it where it stood in what was written. */
export interface PlainText {
  readonly text: string
  readonly at: readonly number[]
}

const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/u
const hyphens = /[\u2010-\u2015\u2212]/u
const quotes = /[\u2018\u2019]/u

/** Without what nobody sees and with one kind of space, hyphen and apostrophe: `risk\u00adfree` and `risk‑free` read alike. */
export function plainText(written: string): PlainText {
  const letters: string[] = []
  const at: number[] = []
  for (let from = 0; from < written.length; from += 1) {
    const letter = written[from]!
    if (unseen.test(letter)) continue
    const isSpace = /\s/u.test(letter) && letter !== '\n'
    if (isSpace && letters.at(-1) === ' ') continue
    letters.push(isSpace ? ' ' : hyphens.test(letter) ? '-' : quotes.test(letter) ? '’' : withoutAccent(letter))
    at.push(from)
  }
  return { text: letters.join(''), at }
}

/** `certifíed` is read as certified; German letters are letters of their own. */
function withoutAccent(letter: string): string {
  return /[äöüß]/iu.test(letter) ? letter : (letter.normalize('NFD')[0] ?? letter)
}

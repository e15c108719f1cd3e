import { editorText } from '#domain/words/documentControlScreen.ts'
import type { Words } from '#web/words/useWords.tsx'

/** What the editor's buttons are called in the reader's language. */
export function editorLabels(say: Words['say']) {
  return {
    boldControlLabel: say(editorText.bold),
    italicControlLabel: say(editorText.italic),
    underlineControlLabel: say(editorText.underline),
    strikeControlLabel: say(editorText.strike),
    codeControlLabel: say(editorText.code),
    h1ControlLabel: say(editorText.heading1),
    h2ControlLabel: say(editorText.heading2),
    h3ControlLabel: say(editorText.heading3),
    bulletListControlLabel: say(editorText.bullets),
    orderedListControlLabel: say(editorText.numbers),
    blockquoteControlLabel: say(editorText.quote),
    hrControlLabel: say(editorText.rule),
    linkControlLabel: say(editorText.link),
    unlinkControlLabel: say(editorText.unlink),
    undoControlLabel: say(editorText.undo),
    redoControlLabel: say(editorText.redo),
    linkEditorInputLabel: say(editorText.address),
    linkEditorInputPlaceholder: say(editorText.address),
    linkEditorSave: say(editorText.take),
  }
}

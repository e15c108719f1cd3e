import { Button, Group } from '@mantine/core'
import { Link, RichTextEditor } from '@mantine/tiptap'
import '@mantine/tiptap/styles.css'
import { type JSONContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useState } from 'react'
import { isAllowedLink } from '#domain/richText/links.ts'
import type { RichText } from '#domain/richText/richText.ts'
import { documentText, editorText } from '#domain/words/documentControlScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { editorLabels } from './editorLabels.ts'
import classes from './TextEditor.module.css'

interface Shown {
  readonly text: RichText | null
  readonly error: unknown
  readonly isPending: boolean
  readonly onSave: (text: unknown) => void
  readonly onClose: () => void
}

const parts = [
  StarterKit.configure({ heading: { levels: [1, 2, 3] }, codeBlock: false, link: false }),
  Link.configure({ openOnClick: false, isAllowedUri: isAllowedLink }),
]

/** The editor of a draft: the parts the closed list has, and no others. */
export function TextEditor({ text, error, isPending, onSave, onClose }: Shown) {
  const { say } = useWords()
  const [isChanged, setChanged] = useState(false)
  const save = (written: unknown) => {
    onSave(written)
    setChanged(false)
  }
  const editor = useEditor({
    extensions: parts,
    ...(text && { content: text as JSONContent }),
    injectCSS: false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: { 'aria-label': say(editorText.area), role: 'textbox', 'aria-multiline': 'true' },
      handleKeyDown: (view, event) => {
        if (!(event.key === 's' && (event.ctrlKey || event.metaKey))) return false
        event.preventDefault()
        save(view.state.doc.toJSON())
        return true
      },
    },
    onUpdate: () => setChanged(true),
  })
  return (
    <div>
      <RichTextEditor editor={editor} labels={editorLabels(say)} className={classes.editor}>
        <RichTextEditor.Toolbar sticky stickyOffset={0}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H1 />
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.Underline />
            <RichTextEditor.Strikethrough />
            <RichTextEditor.Code />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
            <RichTextEditor.Hr />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content className={classes.content} />
      </RichTextEditor>
      <ProblemNote error={error} />
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={() => save(editor.getJSON())} loading={isPending}>
          {say(documentText.save)}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(documentText.close)}
        </Button>
        <span role="status" className={classes.status}>
          {isChanged ? say(documentText.unsaved) : !error && !isPending && say(documentText.saved)}
        </span>
      </Group>
    </div>
  )
}

import { Button, FileButton, Group, Input, Loader } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { fieldText } from '#domain/words/screenFields.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { InputProps } from '../fieldProps.ts'
import { uploadFile } from './uploadFile.ts'

/** A file, stored at once; the record keeps its id. */
export function FileInput({ value, onChange, label, help, error, required, disabled }: InputProps<'file'>) {
  const { say } = useWords()
  const api = useApi()
  const upload = useMutation({ mutationFn: (file: File) => uploadFile(api, file), onSuccess: ({ id }) => onChange(id) })
  return (
    <Input.Wrapper label={label} description={help} error={error} required={required ?? false} labelElement="div">
      <Group gap="xs">
        <FileButton onChange={(file) => file && upload.mutate(file)} disabled={disabled ?? false}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconPaperclip size={14} aria-hidden />}>
              {upload.variables?.name ?? say(value ? fieldText.fileAttached : fieldText.chooseFile)}
            </Button>
          )}
        </FileButton>
        {upload.isPending && <Loader size="xs" />}
        {value && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
            {say(fieldText.clear)}
          </Button>
        )}
      </Group>
      <ProblemNote error={upload.error} />
    </Input.Wrapper>
  )
}

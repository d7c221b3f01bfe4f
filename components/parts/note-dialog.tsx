import { Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { Button } from './button.tsx';
import { translate } from './translate.ts';

/** One's own words about a number. */
export function NoteDialog({
  number,
  text,
  onType,
  onSave,
  onClose,
}: {
  number: string;
  /** As it stands in the field, kept by the view: a popup closes at a click elsewhere. */
  text: string;
  onType: (text: string) => void;
  onSave: (note: string) => void;
  onClose: () => void;
}) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog">
          <Heading slot="title">{translate('note_title', number)}</Heading>
          <Form
            className="note-form"
            onSubmit={(event) => {
              event.preventDefault();
              onSave(text);
              onClose();
            }}
          >
            <TextField className="field" value={text} onChange={onType} maxLength={200} autoFocus>
              <Label>{translate('note')}</Label>
              <Input className="input" />
            </TextField>
            <div className="dialog-actions">
              <Button onPress={onClose}>{translate('cancel')}</Button>
              <Button type="submit" look="primary">
                {translate('note_save')}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

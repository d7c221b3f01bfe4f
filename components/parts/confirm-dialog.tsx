import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { translate } from './translate.ts';

/** Asks before something is lost or spent. Escape and the first button leave everything as it is. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  keep = translate('cancel'),
  confirm,
  look = 'danger',
  onConfirm,
  onClose,
}: {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  keep?: string;
  confirm: string;
  look?: 'danger' | 'primary';
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{title}</Heading>
          <p>{children}</p>
          <div className="dialog-actions">
            <Button autoFocus onPress={onClose}>
              {keep}
            </Button>
            <Button
              look={look}
              onPress={() => {
                onClose();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

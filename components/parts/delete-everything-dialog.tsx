import { ConfirmDialog } from './confirm-dialog.tsx';
import { translate } from './translate.ts';

/** Says what goes, with an account and without. */
export function DeleteEverythingDialog(props: {
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <ConfirmDialog
      title={translate('delete_everything_title')}
      confirm={translate('delete_everything_yes')}
      {...props}
    >
      {translate('delete_everything_text')}
    </ConfirmDialog>
  );
}

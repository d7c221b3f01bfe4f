import { useState } from 'react';
import { Dialog, Heading, Label, Modal, ModalOverlay, Radio, RadioGroup } from 'react-aria-components';
import { toAnswers, toCaseText, type MissReport } from '@/utils/domain/miss-report.ts';
import { Button } from '../parts/button.tsx';
import { CopyIcon } from '../parts/icons.tsx';
import { translate } from '../parts/translate.ts';

/** What the answer "there is none" is called among the radio buttons. */
const none = 'none';

/** A report of what was read wrong: shown as it will be copied, and sent to nobody. */
export function ReportDialog({
  report,
  onCopy,
  onClose,
}: {
  report: MissReport;
  onCopy: (text: string) => void;
  onClose: () => void;
}) {
  const [answer, setAnswer] = useState(none);
  /** What the person changed in the text; null while it is as it was made. */
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? toCaseText(report, answer === none ? null : answer);
  const isField = report.kind === 'page';
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog">
          <Heading slot="title">{translate(isField ? 'report_field' : 'report_code')}</Heading>
          <p>{translate('report_note')}</p>
          <RadioGroup
            className="choices"
            value={answer}
            onChange={(chosen) => {
              setAnswer(chosen);
              setEdited(null);
            }}
          >
            <Label className="choices-title">
              {translate(isField ? 'report_which_field' : 'report_which_code')}
            </Label>
            {[...toAnswers(report), { answer: none, shown: translate('report_none') }].map(
              ({ answer: value, shown }) => (
                <Radio key={value} value={value} className="choice">
                  <span className="choice-dot" aria-hidden="true" />
                  <span className="choice-name">
                    <bdi>{shown}</bdi>
                  </span>
                </Radio>
              ),
            )}
          </RadioGroup>
          <label className="report-text">
            <span className="choices-title">{translate('report_text')}</span>
            <textarea
              dir="auto"
              rows={5}
              spellCheck={false}
              value={text}
              onChange={(event) => setEdited(event.target.value)}
            />
          </label>
          <div className="dialog-actions">
            <Button onPress={onClose}>{translate('cancel')}</Button>
            <Button
              look="primary"
              icon={<CopyIcon />}
              onPress={() => {
                onCopy(text);
                onClose();
              }}
            >
              {translate('report_copy')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

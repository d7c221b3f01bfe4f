import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { ActButton } from '../parts/act-button.tsx';
import { useNow } from '../parts/clock.tsx';
import { formatWhen } from '../parts/format.ts';
import { CheckIcon, ChevronIcon, CopyIcon } from '../parts/icons.tsx';
import { translate, translatePlural } from '../parts/translate.ts';
import { sayFilled } from './card-place.tsx';

export interface CardSms {
  smsKey: string;
  sentAt: number;
  sender: string;
  text: string;
  code: string | null;
  /** The code as printed in the SMS. */
  shownCode: string | null;
  link: string | null;
}

/** A code, which is the button that copies it, wherever a code is shown. */
export function CodeButton({
  message,
  look,
  onCopy,
}: {
  message: CardSms;
  /** `hero` where it is what one came for, `small` in a row. */
  look: 'hero' | 'small';
  onCopy: (code: string) => void;
}) {
  const { code, shownCode } = message;
  if (code === null) return null;
  return (
    <Button
      className={`code-button code-${look}`}
      // Digit by digit: 482915 is no number of hundred thousands.
      aria-label={`${translate('copy_code')} ${[...code].join(' ')}`}
      onPress={() => onCopy(code)}
    >
      <bdi className="code" dir="ltr" data-long={code.length > 8 ? true : undefined}>
        {shownCode ?? code}
      </bdi>
      <CopyIcon />
      {look === 'hero' ? <span className="code-copy">{translate('copy')}</span> : null}
    </Button>
  );
}

/** The SMS one waited for: its code large, the text below it. */
export function CodePlate({
  message,
  filledOn,
  onCopy,
}: {
  message: CardSms;
  /** The origin it was filled on. */
  filledOn: string | null;
  onCopy: (code: string) => void;
}) {
  return (
    <div className="plate">
      <CodeButton message={message} look="hero" onCopy={onCopy} />
      <p className="plate-sms">{message.text}</p>
      <SmsFacts message={message}>
        {filledOn === null ? null : (
          <span className="plate-filled">
            <CheckIcon />
            {sayFilled(filledOn)}
          </span>
        )}
      </SmsFacts>
    </div>
  );
}

function SmsFacts({ message, children }: { message: CardSms; children?: React.ReactNode }) {
  const now = useNow();
  return (
    <p className="plate-facts">
      <span>{translate('sms_from', message.sender)}</span>
      <span>{formatWhen(message.sentAt, now)}</span>
      {children}
    </p>
  );
}

export function SmsText({
  message,
  onCopy,
  onOpenLink,
}: {
  message: CardSms;
  onCopy: (code: string) => void;
  onOpenLink: (link: string) => void;
}) {
  const { link } = message;
  return (
    <div className="sms">
      <CodeButton message={message} look="small" onCopy={onCopy} />
      <p className="sms-text">{message.text}</p>
      <SmsFacts message={message}>
        {message.code === null ? <span>{translate('sms_no_code')}</span> : null}
      </SmsFacts>
      {link === null ? null : (
        <ActButton look="quiet" onAct={() => Promise.resolve(onOpenLink(link))}>
          {translate('open_link')}
        </ActButton>
      )}
    </div>
  );
}

export function OlderSms({
  messages,
  onCopy,
  onOpenLink,
}: {
  messages: readonly CardSms[];
  onCopy: (code: string) => void;
  onOpenLink: (link: string) => void;
}) {
  if (messages.length === 0) return null;
  return (
    <Disclosure className="older">
      <Button slot="trigger" className="older-trigger">
        <ChevronIcon />
        {translatePlural('sms_older', messages.length)}
      </Button>
      <DisclosurePanel>
        {messages.map((message) => (
          <SmsText key={message.smsKey} message={message} onCopy={onCopy} onOpenLink={onOpenLink} />
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

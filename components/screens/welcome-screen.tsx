import '../look/welcome.css';
import { Button } from '../parts/button.tsx';
import { ExternalIcon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { translate } from '../parts/translate.ts';
import { BuyPicture, CodePicture, InsertPicture } from '../parts/welcome-pictures.tsx';

const steps = [
  { Picture: BuyPicture, name: 'welcome_step_buy', text: 'welcome_step_buy_text' },
  { Picture: InsertPicture, name: 'welcome_step_insert', text: 'welcome_step_insert_text' },
  { Picture: CodePicture, name: 'welcome_step_code', text: 'welcome_step_code_text' },
] as const;

const permissions = [
  ['welcome_permission_api', 'welcome_permission_api_text'],
  ['welcome_permission_notify', 'welcome_permission_notify_text'],
  ['welcome_permission_clipboard', 'welcome_permission_clipboard_text'],
  ['welcome_permission_sites', 'welcome_permission_sites_text'],
] as const;

/** After the installation: what it does in three pictures, where to get a key, and what each permission is for. */
export function WelcomeScreen({ onOpenProvider }: { onOpenProvider: () => void }) {
  return (
    <main className="screen welcome">
      <header className="welcome-head">
        <Mark />
        <h1>{translate('welcome_title')}</h1>
        <p className="lead">{translate('welcome_lead')}</p>
      </header>
      <ol className="welcome-steps" aria-label={translate('first_steps')}>
        {steps.map(({ Picture, name, text }) => (
          <li key={name}>
            <Picture />
            <h2>{translate(name)}</h2>
            <p>{translate(text)}</p>
          </li>
        ))}
      </ol>
      <section className="welcome-key" aria-labelledby="welcome-key">
        <div>
          <h2 id="welcome-key">{translate('welcome_key')}</h2>
          <p>{translate('welcome_key_text')}</p>
        </div>
        <Button look="primary" icon={<ExternalIcon />} onPress={onOpenProvider}>
          {translate('api_key_open')}
        </Button>
      </section>
      <section className="welcome-permissions" aria-labelledby="welcome-permissions">
        <h2 id="welcome-permissions">{translate('welcome_permissions')}</h2>
        <dl>
          {permissions.map(([name, text]) => (
            <div key={name}>
              <dt>{translate(name)}</dt>
              <dd>{translate(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="fine-print">{translate('first_note')}</p>
    </main>
  );
}

import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { FixedTime } from '@/components/parts/clock.tsx';
import { formatLanguage, messageLanguage } from '@/components/parts/translate.ts';
import '@/components/look/tokens.css';
import '@/components/look/frame.css';
import '@/components/look/parts.css';
import '@/components/look/screens.css';
import { now } from './example-data.ts';
import { stories } from './stories.tsx';

const asked = new URLSearchParams(location.search);
const story = stories[asked.get('story') ?? ''];
const page = document.documentElement;
page.dataset.theme = asked.get('theme') ?? 'light';
page.dataset.frame = asked.get('frame') ?? 'popup';
page.lang = messageLanguage();
const root = document.getElementById('root');
if (root !== null && story !== undefined) {
  createRoot(root).render(
    <I18nProvider locale={formatLanguage()}>
      <FixedTime value={now}>{story()}</FixedTime>
    </I18nProvider>,
  );
}

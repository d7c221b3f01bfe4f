import mask from '@alpinejs/mask';
import Alpine from 'alpinejs';
import { showWidget } from './page';

showWidget({
  'alpine mask': (root, say) => {
    root.innerHTML = `<div x-data="{ phone: '' }" x-effect="tell(phone)"><input id="w" type="tel" x-model="phone" x-mask="(999) 999-9999" placeholder="(555) 555-5555"></div>`;
    (window as any).tell = (phone: string) => say(`+1 ${phone}`);
    Alpine.plugin(mask);
    Alpine.start();
  },
});

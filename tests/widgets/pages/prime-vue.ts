import { createApp, h, ref } from 'vue';
import PrimeVue from 'primevue/config';
import InputMask from 'primevue/inputmask';
import InputOtp from 'primevue/inputotp';
import InputText from 'primevue/inputtext';
import Select from 'primevue/select';
import { countries, showWidget, spell, type Mount } from './page';

const mount =
  (render: (say: (value: string) => void) => () => any): Mount =>
  (root, say) => {
    const app = createApp({ render: render(say) });
    app.use(PrimeVue, { unstyled: true });
    app.mount(root);
  };

showWidget({
  'primevue InputOtp': mount((say) => {
    const value = ref('');
    return () => h(InputOtp as any, { length: 6, integerOnly: true, modelValue: value.value, 'onUpdate:modelValue': (now: any) => ((value.value = now), say(String(now ?? ''))) });
  }),
  'primevue InputMask': mount((say) => {
    const value = ref('');
    return () => h(InputMask as any, { id: 'w', mask: '(999) 999-9999', placeholder: '(999) 999-9999', modelValue: value.value, 'onUpdate:modelValue': (now: any) => ((value.value = now), say(`+1 ${now}`)) });
  }),
  'primevue Select and InputText': mount((say) => {
    const iso = ref('US');
    const national = ref('');
    const tell = () => say(spell(iso.value, national.value));
    return () =>
      h('div', { style: 'display:flex' }, [
        h(Select as any, { modelValue: iso.value, options: countries, optionLabel: 'label', optionValue: 'iso', 'aria-label': 'Country code', filter: true, 'onUpdate:modelValue': (now: string) => ((iso.value = now), tell()) }),
        h(InputText as any, { id: 'w', type: 'tel', modelValue: national.value, 'onUpdate:modelValue': (now: string) => ((national.value = now), tell()) }),
      ]);
  }),
});

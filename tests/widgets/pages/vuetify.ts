import { createApp, h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VAutocomplete, VOtpInput, VSelect, VTextField } from 'vuetify/components';
import { VPhoneInput, createVPhoneInput } from 'v-phone-input';
import 'vuetify/styles';
import { countries, showWidget, spell, type Mount } from './page';

const mount =
  (render: (say: (value: string) => void) => () => any): Mount =>
  (root, say) => {
    const content = render(say);
    const app = createApp({ render: () => h(VApp, () => content()) });
    app.use(createVuetify());
    app.use(createVPhoneInput({ defaultCountry: 'US' } as any));
    app.mount(root);
  };
const withList = (List: any): Mount =>
  mount((say) => {
    const iso = ref('US');
    const national = ref('');
    const tell = () => say(spell(iso.value, national.value));
    return () =>
      h('div', { style: 'display:flex' }, [
        h(List, {
          label: 'Country code', modelValue: iso.value, items: countries.map((one) => ({ title: one.label, value: one.iso })),
          'onUpdate:modelValue': (now: string) => ((iso.value = now), tell()),
        }),
        h(VTextField, {
          id: 'w', label: 'Phone number', type: 'tel', modelValue: national.value,
          'onUpdate:modelValue': (now: string) => ((national.value = now), tell()),
        }),
      ]);
  });

showWidget({
  'vuetify v-otp-input': mount((say) => {
    const value = ref('');
    return () => h(VOtpInput, { length: 6, modelValue: value.value, 'onUpdate:modelValue': (now: string) => ((value.value = now), say(now)) });
  }),
  'vuetify v-select and v-text-field': withList(VSelect),
  'vuetify v-autocomplete and v-text-field': withList(VAutocomplete),
  'v-phone-input': mount((say) => {
    const value = ref('');
    return () => h(VPhoneInput as any, { modelValue: value.value, country: 'US', 'onUpdate:modelValue': (now: string) => ((value.value = now), say(now ?? '')) });
  }),
});

import { createApp, h, ref } from 'vue';
import { NInput, NInputOtp, NSelect } from 'naive-ui';
import { countries, showWidget, spell } from './page';

showWidget({
  'naive-ui InputOtp': (root, say) => {
    const value = ref<string[]>([]);
    createApp({
      render: () => h(NInputOtp, { length: 6, value: value.value, 'onUpdate:value': (now: string[]) => ((value.value = now), say(now.join(''))) }),
    }).mount(root);
  },
  'naive-ui select and input': (root, say) => {
    const iso = ref('US');
    const national = ref('');
    const tell = () => say(spell(iso.value, national.value));
    createApp({
      render: () =>
        h('div', { style: 'display:flex' }, [
          h(NSelect, {
            value: iso.value, filterable: true, inputProps: { 'aria-label': 'Country code' }, style: 'width:260px', options: countries.map((one) => ({ value: one.iso, label: one.label })),
            'onUpdate:value': (now: string) => ((iso.value = now), tell()),
          }),
          h(NInput, {
            placeholder: 'Phone number',
            value: national.value, inputProps: { id: 'w', type: 'tel' },
            'onUpdate:value': (now: string) => ((national.value = now), tell()),
          }),
        ]),
    }).mount(root);
  },
});

import { createApp, h, ref } from 'vue';
import { Quasar, QInput, QSelect } from 'quasar';
import 'quasar/dist/quasar.css';
import { countries, showWidget, spell, type Mount } from './page';

const mount =
  (render: (say: (value: string) => void) => () => any): Mount =>
  (root, say) => {
    const content = render(say);
    createApp({ render: () => content() }).use(Quasar, {}).mount(root);
  };

showWidget({
  'quasar QSelect and QInput': mount((say) => {
    const iso = ref('US');
    const national = ref('');
    const tell = () => say(spell(iso.value, national.value));
    return () =>
      h('div', { style: 'display:flex' }, [
        h(QSelect, {
          label: 'Country code', modelValue: iso.value, emitValue: true, mapOptions: true, style: 'width:260px',
          options: countries.map((one) => ({ label: one.label, value: one.iso })),
          'onUpdate:modelValue': (now: string) => ((iso.value = now), tell()),
        }),
        h(QInput, {
          for: 'w', label: 'Phone number', type: 'tel', modelValue: national.value,
          'onUpdate:modelValue': (now: any) => ((national.value = now), tell()),
        }),
      ]);
  }),
  'quasar QInput mask': mount((say) => {
    const value = ref('');
    return () =>
      h(QInput, {
        for: 'w', label: 'Phone number', type: 'tel', mask: '(###) ### - ####', modelValue: value.value,
        'onUpdate:modelValue': (now: any) => ((value.value = now), say(`+1 ${now}`)),
      });
  }),
});

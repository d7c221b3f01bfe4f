import { createApp, h, ref } from 'vue';
import * as Element from 'element-plus';
import 'element-plus/dist/index.css';
import { countries, showWidget, spell } from './page';

showWidget({
  'element-plus InputOtp': (root, say) => {
    const value = ref('');
    createApp({
      render: () => h((Element as any).ElInputOtp, { length: 6, modelValue: value.value, 'onUpdate:modelValue': (now: string) => ((value.value = now), say(now)) }),
    }).mount(root);
  },
  'element-plus select and input': (root, say) => {
    const iso = ref('US');
    const national = ref('');
    const tell = () => say(spell(iso.value, national.value));
    createApp({
      render: () =>
        h('div', { style: 'display:flex' }, [
          h(Element.ElSelect as any, { modelValue: iso.value, filterable: true, style: 'width:220px', ariaLabel: 'Country code', 'onUpdate:modelValue': (now: string) => ((iso.value = now), tell()) }, () =>
            countries.map((one) => h(Element.ElOption as any, { key: one.iso, value: one.iso, label: one.label }))),
          h(Element.ElInput as any, { id: 'w', type: 'tel', modelValue: national.value, 'onUpdate:modelValue': (now: string) => ((national.value = now), tell()) }),
        ]),
    }).mount(root);
  },
});

import { createApp, h, ref } from 'vue';
import Vue3OtpInput from 'vue3-otp-input';
import { PinInputInput, PinInputRoot } from 'reka-ui';
import { VueTelInput } from 'vue-tel-input';
import 'vue-tel-input/vue-tel-input.css';
import { showWidget, type Mount } from './page';

const telInput =
  (props: object): Mount =>
  (root, say) => {
    const value = ref('');
    createApp({
      render: () =>
        h(VueTelInput, {
          modelValue: value.value,
          'onUpdate:modelValue': (now: string) => (value.value = now),
          onInput: (_now: string, phone: any) => say(phone?.number ?? String(_now)),
          onValidate: (phone: any) => say(phone?.number ?? ''),
          inputOptions: { id: 'w', type: 'tel' },
          autoDefaultCountry: false,
          defaultCountry: 'US',
          ...props,
        }),
    }).mount(root);
  };

showWidget({
  'vue3-otp-input': (root, say) =>
    createApp({
      render: () => h(Vue3OtpInput as any, { numInputs: 6, inputType: 'numeric', shouldAutoFocus: true, 'onUpdate:value': say, 'onOn-change': say, onOnChange: say }),
    }).mount(root),
  'reka-ui PinInput': (root, say) => {
    const value = ref<string[]>([]);
    createApp({
      render: () =>
        h(
          PinInputRoot as any,
          { modelValue: value.value, otp: true, 'onUpdate:modelValue': (now: string[]) => ((value.value = now), say(now.join(''))) },
          () => [0, 1, 2, 3, 4, 5].map((index) => h(PinInputInput as any, { key: index, index, style: 'width:40px;height:40px' })),
        ),
    }).mount(root);
  },
  'vue-tel-input': telInput({}),
  'vue-tel-input, national': telInput({ mode: 'national' }),
  'vue-tel-input, code shown': telInput({ dropdownOptions: { showDialCodeInSelection: true, showFlags: true } }),
});

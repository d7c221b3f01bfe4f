import { createApp, h, ref } from 'vue';
import { NInputOtp } from 'naive-ui';
import { showWidget } from './page';

showWidget({
  'naive-ui InputOtp': (root, say) => {
    const value = ref<string[]>([]);
    createApp({
      render: () => h(NInputOtp, { length: 6, value: value.value, 'onUpdate:value': (now: string[]) => ((value.value = now), say(now.join(''))) }),
    }).mount(root);
  },
});

import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Form, Input, Select, Space } from 'antd';
import PhoneInput from 'antd-phone-input';
import { countries, showWidget, spell, type Mount } from './page';

const mount =
  (Widget: (props: { say: (value: string) => void }) => ReactNode): Mount =>
  (root, say) =>
    createRoot(root).render(<Widget say={say} />);

showWidget({
  'antd Input.OTP': mount(({ say }) => <Input.OTP length={6} onInput={(values) => say(values.join(''))} />),
  'antd form field': mount(({ say }) => (
    <Form onValuesChange={(_, { code }) => say(code)}>
      <Form.Item name="code" label="SMS code"><Input maxLength={6} /></Form.Item>
    </Form>
  )),
  'antd select and input': mount(({ say }) => {
    const [iso, setIso] = useState('US');
    const [national, setNational] = useState('');
    say(spell(iso, national));
    return (
      <Space.Compact>
        <Select
          value={iso} onChange={setIso} showSearch optionFilterProp="label" style={{ width: 220 }} aria-label="Country code"
          options={countries.map((one) => ({ value: one.iso, label: one.label }))}
        />
        <Input id="w" type="tel" value={national} onChange={(event) => setNational(event.target.value)} />
      </Space.Compact>
    );
  }),
  'antd-phone-input': mount(({ say }) => {
    const Phone = (PhoneInput as any).default ?? PhoneInput;
    return (
      <Phone id="w" enableSearch onChange={({ countryCode, areaCode, phoneNumber }: any) =>
        say(`+${countryCode ?? ''}${areaCode ?? ''}${phoneNumber ?? ''}`)} />
    );
  }),
});

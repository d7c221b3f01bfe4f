import type { LanguageWords } from '../language-words.ts';

export const lo: LanguageWords = {
  messages: {
    name: 'ລະຫັດ, ລະຫັດຜ່ານ, ໂຄດ',
    purpose: 'ຢືນຢັນ, ເຂົ້າສູ່',
    act: 'ໃສ່, ໃຊ້, ປ້ອນ, ພິມ',
    is: 'ແມ່ນ',
    label: 'ເລກທີ, ອ້າງອີງ, ລະຫັດຈອງປີ້',
    unit: 'ນາທີ',
    money: 'ກີບ',
    place: 'ຄໍາສັ່ງຊື້, ປະຕູ, ຕູ້, ລັອກເກີ, ລິຟ',
    digits: 'ຕົວເລກ',
    old: 'ເກົ່າ',
    month: '=ມັງກອນ, =ກຸມພາ, =ມີນາ, =ເມສາ, =ພຶດສະພາ, =ມິຖຸນາ, =ກໍລະກົດ, =ສິງຫາ, =ກັນຍາ, =ຕຸລາ, =ພະຈິກ, =ທັນວາ',
    secret: 'ແບ່ງປັນ',
    elsewhere: 'ຄົນສົ່ງ, ຄົນຂັບ',
  },
  fields: {
    phone: 'ມືຖື, ເບີໂທ, ໂທລະສັບ',
    country: 'ປະເທດ',
    code: 'ລະຫັດ',
    number: 'ເລກ',
    verify: 'ຢັ້ງຢືນ, ຢືນຢັນ',
    sms: 'ຂໍ້ຄວາມ',
    email: 'ອີເມວ',
    sent: 'ສົ່ງ',
    filler: 'ໃສ່, ປ້ອນ, ທີ່ໄດ້ຮັບ, ຂອງທ່ານ',
  },
};

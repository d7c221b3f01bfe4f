import type { LanguageWords } from '../language-words.ts';

export const vi: LanguageWords = {
  messages: {
    name: 'ma cua, ma la, ma code, mat khau, ma pin, mã, ramz*, mat ma',
    purpose:
      'xac thuc, xác nhận, xác minh, đăng nhập, đăng ký, kich hoat, mat khau giao dich, đặt lại, khôi phục, một lần',
    act: 'nhập, su dung, dien, dùng, nhap ma',
    label:
      'ma so ho so, don hang, ma don, ma giao dich, van don, hoa don, tham chieu, cua the, duoi, lien he, gọi, điện thoại, mã đặt, hop dong, hồ sơ, phieu, mã khách hàng, tên đăng nhập, số khách hàng, mã chuẩn chi, yêu cầu, mã đặt chỗ',
    soft: 'so tai khoan, thue bao, giao dich, số tiền',
    promo: 'khuyen mai, ưu đãi, giam, du thuong',
    place:
      'ma don hang, nhận hàng, mã nhận hàng, đến cửa hàng, mã cửa ra vào, mã cửa cuốn, cửa ra vào, cửa cuốn, mở cửa, mã tủ đồ, mở tủ đồ, két sắt, hầm xe, bãi xe, bãi đỗ xe, giữ xe, xe đạp, khóa xe, mở cổng, cổng nhà, ngăn kéo, chung cư, thang máy, máy giặt, hộp chìa khóa, hòm thư, hộp thư nhà, kho hàng, nhà kho, ăn sáng, phòng, ổ khóa',
    digits: 'chu so, dãy số, con so, ký tự',
    old: 'het han, cu da, khong con, het hieu luc, đã huỷ',
    secret:
      'cho ai, với ai, bất kỳ ai, không cung cấp, không đọc, người khác, không chia sẻ, đừng chia sẻ, vui lòng không, không được chia sẻ, không chuyển tiếp, tuyệt đối không',
    paid: 'đã thanh toán, thành công, đã trừ',
    elsewhere: 'shipper, tài xế, người giao hàng, bưu tá, cuộc họp, wifi, thu ngân, kỹ thuật viên, thợ',
    gone: 'đã hết hạn',
    plain:
      'của, bạn, cho, mới, hiệu, lực, ứng, dụng, trang, web, tài, khoản, xin, chào, quý, khách, đây, trong, có',
    guard: 'bỏ qua, không yêu cầu, không phải bạn',
    minute: 'giây',
  },
  fields: {
    phone: 'di động*, điện thoại*, sđt, đt',
    country: 'nước*, quốc*',
    dial: 'mã quốc*, mã vùng*',
    code: 'mã *, nhap ma*',
    number: 'số *',
    otp: 'một lần*',
    secondFactor: 'hai lớp*, hai yếu*, hai bước*',
    verify: 'xác minh*, xác nhận*, xac thuc*',
    security: 'bảo mật*',
    sms: 'tin nhắn*',
    email: 'hòm thư*, thư điện*, hộp thư*',
    app: 'ứng dụng*, zalo*',
    sent: 'gửi, vừa nhận*, nhận được*',
    digit: 'chữ số*',
    captcha: 'hình ảnh*, không đọc được*',
    recovery: 'dự phòng*, khôi phục*',
    post: 'bưu ch*, mã bưu*, tk',
    card: 'bảo mật thẻ*, của thẻ*, mã thẻ*, thẻ ngân*, thẻ tín*',
    promo: 'giảm g*, giới th*, khuyến*',
    id: 'don h*',
    other: 'in trên, bao bì, nhãn dán, mặt sau, zalo*, tìm kiếm*',
    reach: 'lien he*, liên lạc*, gọi cho*',
    date: 'đặt *, ngày*, ngày sinh*',
    amount: 'số tiền*, số lượng*',
    password: 'mat kh*',
    honeypot: 'để trống*',
    area: 'mã vùng*',
    name: 'họ tên*',
    filler: 'nhập, điền, vào, của, bạn, đây, nhận, được, vui, lòng, tại, tin, nhắn, trong*, từ',
    later: 'sau đó, bước tiếp theo',
  },
};

import { describe, expect, it } from 'vitest';
import { toMessageBrand } from '@/utils/domain/message-brand.ts';

const services = ['Telegram', 'Google, Gmail, Youtube', 'VKontakte', 'Line', 'OK', 'PayPal'];

describe('a number that receives every SMS', () => {
  it.each([
    // The sender is the site.
    ['shop.example', 'Shop', 'Your verification code is 482913', 'site'],
    ['www.norvane.example', 'NORVANE', 'Kod: 482913', 'site'],
    ['web.telegram.org', 'Telegram', 'Telegram code 48291', 'site'],
    ['accounts.google.com', 'Google', 'G-482913 is your verification code.', 'site'],
    ['mail.google.com', 'Gmail', '482913', 'site'],
    ['vk.com', 'VKontakte', '482913', 'site'],
    // The text is the site's, whoever sends it.
    ['www.paypal.com', 'AUTHMSG', 'Pay Pal: your code is 482913', 'site'],
    ['norvane.example', 'Twilio', 'Your Norvane code is 482913', 'site'],
    // Nobody is named.
    ['shop.example', '+4915112345678', 'Your verification code is 482913', 'nobody'],
    ['shop.example', '22000', 'Code: 482913', 'nobody'],
    ['shop.example', 'Verify', 'Ihr Code lautet: 482913', 'nobody'],
    ['shop.example', '', '482913', 'nobody'],
    // Another is named.
    ['shop.example', 'OtherPay', 'OtherPay: your login code is 551902', 'other'],
    ['shop.example', 'OtherPay', 'Your code is 551902', 'other'],
    ['shop.example', '+4915112345678', '【OtherPay】551902 is your code', 'other'],
    ['shop.example', 'SMS', '[OtherPay] 551902', 'other'],
    ['shop.example', '22000', 'OtherPay: enter 551902 to log in', 'other'],
    ['shop.example', 'INFO', 'Your Telegram code is 55190', 'other'],
    ['shop.example', 'INFO', 'Your PayPal code is 551902', 'other'],
    // A site's name inside another's is not the site.
    ['bank.example', 'OtherBank', 'Your code is 551902', 'other'],
    ['pay.example', 'OtherPay', 'Your code is 551902', 'other'],
    // Services that are called like a word.
    ['shop.example', 'SMS', 'Reply OK. Your code is 482913. In line with our terms.', 'nobody'],
    // A site without a name of its own.
    ['127.0.0.1', 'OtherPay', 'Your code is 551902', 'other'],
    ['127.0.0.1', '22000', 'Your code is 551902', 'nobody'],
  ])('on %s, from "%s": %s', (host, sender, text, brand) => {
    expect(toMessageBrand({ sender, text }, { host, services })).toBe(brand);
  });
});

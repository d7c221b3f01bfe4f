import { generateKeyPairSync, sign } from 'node:crypto';

/** DER by hand: tag, length, content. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: Buffer[]) => der(0x30, ...contents);
const hex = (text: string) => Buffer.from(text, 'hex');
const utcTime = (at: number) =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
const yearMs = 365 * 24 * 60 * 60_000;

/**
 * A self-signed pair for 127.0.0.1 and localhost, as PEM. Node can make keys but not certificates, and a machine with
 * Node alone has no openssl: this is the smallest X.509 that browsers take.
 */
export function createCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
  const commonName = sequence(
    der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from('SimFill sandbox')))),
  );
  const alternativeNames = sequence(
    der(0x06, hex('551d11')),
    der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(
      0x02,
      Buffer.concat([Buffer.from([1]), Buffer.from(Date.now().toString(16).padStart(12, '0'), 'hex')]),
    ),
    ecdsaWithSha256,
    commonName,
    sequence(utcTime(Date.now() - yearMs), utcTime(Date.now() + yearMs)),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternativeNames)),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`,
  };
}

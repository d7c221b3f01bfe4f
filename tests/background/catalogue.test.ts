import { describe, expect, it } from 'vitest';
import { createMoneyScene } from '../support/money-scene.ts';

describe('the catalogue', () => {
  it('is loaded once, and again when it is old or the person asks', async () => {
    const { catalogue, database, sandbox } = await createMoneyScene();
    const load = async (force: boolean) => {
      sandbox.requests().length = 0;
      expect(await catalogue.refresh({ force })).toEqual({ ok: true, value: null });
      return sandbox.requests().length;
    };
    expect(await load(false)).toBe(3);
    expect((await database.catalogue.get(1))?.products.length).toBeGreaterThan(10_000);
    expect(await load(false)).toBe(0);
    expect(await load(true)).toBe(3);
    sandbox.advance(7 * 3_600_000);
    expect(await load(false)).toBe(3);
  });

  it('is loaded once by two views that ask at once', async () => {
    const { catalogue, sandbox } = await createMoneyScene();
    sandbox.requests().length = 0;
    await Promise.all([catalogue.refresh({ force: false }), catalogue.refresh({ force: false })]);
    expect(sandbox.requests()).toHaveLength(3);
  });

  it('stays as it was when a part of it cannot be read', async () => {
    const { catalogue, database, sandbox } = await createMoneyScene();
    await catalogue.refresh({ force: false });
    const before = await database.catalogue.get(1);
    sandbox.addFault({ match: { path: '/Services' }, kind: 'garbage' });
    expect(await catalogue.refresh({ force: true })).toMatchObject({ ok: false });
    expect(await database.catalogue.get(1)).toEqual(before);
  });
});

describe('an offer', () => {
  it('has the live price tiers, with the catalogue known or not', async () => {
    const { catalogue, findProduct, sandbox } = await createMoneyScene();
    const { id: productId, basePriceUsd } = findProduct();
    const asked = { productId, country: 'Germany', rentalType: 'Activation' };
    for (let turn = 0; turn < 2; turn += 1) {
      const offer = await catalogue.offer(asked);
      expect(offer).toMatchObject({ ok: true, value: { productId, tiers: [{ priceUsd: basePriceUsd }] } });
      await catalogue.refresh({ force: false });
    }
    sandbox.account().raisePrice(productId, 2);
    expect(await catalogue.offer(asked)).toMatchObject({
      value: { tiers: [{ priceUsd: expect.closeTo(basePriceUsd * 2, 3) }] },
    });
  });

  it('is asked for by its country, without reading the whole catalogue', async () => {
    const { catalogue, database, findProduct, sandbox } = await createMoneyScene();
    await catalogue.refresh({ force: false });
    await database.catalogue.clear();
    const { id: productId } = findProduct();
    expect(await catalogue.offer({ productId, country: 'Germany', rentalType: 'Activation' })).toMatchObject({
      value: { productId },
    });
    expect(sandbox.requests().at(-1)).toMatchObject({
      path: expect.stringMatching(/ProductPrices$/),
      query: { countryId: expect.any(String), rentalTypeId: '1' },
    });
  });

  it('of what is sold out has no tier', async () => {
    const { catalogue, findProduct, sandbox } = await createMoneyScene();
    const { id: productId } = findProduct();
    const asked = { productId, country: 'Germany', rentalType: 'Activation' };
    sandbox.account().sellOut(productId);
    expect(await catalogue.offer(asked)).toMatchObject({ ok: true, value: { tiers: [] } });
    await catalogue.refresh({ force: false });
    expect(await catalogue.offer(asked)).toMatchObject({ ok: true, value: { tiers: [] } });
    // The scene shares one catalogue with the other tests of this file.
    sandbox.reset();
  });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures';

test.describe('what Firefox is promised', () => {
  test('installing it asks for these three things, and says that it collects the key', async ({
    firefox,
  }) => {
    const file = path.join(import.meta.dirname, '../packages/manifests/firefox.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as {
      permissions: string[];
      host_permissions: string[];
      browser_specific_settings: { gecko: { data_collection_permissions: { required: string[] } } };
    };
    const permissions = {
      permissions: manifest.permissions,
      origins: manifest.host_permissions,
      data_collection: manifest.browser_specific_settings.gecko.data_collection_permissions.required,
    };
    const asked = await firefox.inBrowser(`
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const { msgs, dataCollectionPermissions } = ExtensionData.formatPermissionStrings({
        permissions: ${JSON.stringify(permissions)},
        appName: 'Firefox',
      });
      return [...msgs, dataCollectionPermissions.msg];
    `);
    expect(asked).toEqual([
      'Access your data for anosim.net',
      'Input data to the clipboard',
      'Display notifications to you',
      'The developer says this extension collects: authentication information',
    ]);
  });

  test('it stays out of private windows, and cannot be let in', async ({ firefox }) => {
    const seen = await firefox.inBrowser(`
      const id = ${JSON.stringify(firefox.addonId)};
      const opener = Services.wm.getMostRecentWindow('navigator:browser');
      const open = async (isPrivate) => {
        const window = opener.OpenBrowserWindow({ private: isPrivate });
        await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
        const policy = WebExtensionPolicy.getByID(id);
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { widget } = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
        const seen = { isAllowed: policy.canAccessWindow(window), hasButton: Boolean(widget.forWindow(window)?.node) };
        window.close();
        return seen;
      };
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(id);
      const canBeChanged = Boolean(addon.permissions & AddonManager.PERM_CAN_CHANGE_PRIVATEBROWSING_ACCESS);
      return { normal: await open(false), private: await open(true), canBeChanged };
    `);
    expect(seen).toEqual({
      normal: { isAllowed: true, hasButton: true },
      private: { isAllowed: false, hasButton: false },
      canBeChanged: false,
    });
  });
});

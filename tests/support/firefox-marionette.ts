import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './view';

const executables = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];

export function findFirefox(): string | undefined {
  return executables.find((file) => file !== '' && existsSync(file));
}

const quietPreferences: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.server': '',
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'intl.locale.requested': 'en-US',
  // The installed package is our own, unsigned one.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
};

/** Starts Firefox on a profile and speaks Marionette with it: WebDriver commands, and scripts in the browser's scope. */
export async function startFirefox({
  profileDir,
  isHeadless = true,
}: {
  profileDir?: string;
  isHeadless?: boolean;
}) {
  const executable = findFirefox();
  if (executable === undefined) throw new Error('Firefox is not installed (apt-get install firefox-esr)');
  const profile = profileDir ?? (await mkdtemp(path.join(tmpdir(), 'simfill-firefox-')));
  const preferences = { ...quietPreferences, 'browser.download.dir': path.join(profile, 'downloads') };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  // Of an earlier run on this profile: its port leads nowhere.
  const portFile = path.join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(executable, isHeadless ? ['--headless', ...flags] : flags, { stdio: 'ignore' });
  // Whatever ends this process must not leave a browser behind.
  const kill = (): void => void firefox.kill('SIGKILL');
  process.once('exit', kill);
  const port = await until(
    'Firefox ready',
    async () => {
      if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}`);
      return Number(await readFile(portFile, 'utf8').catch(() => '')) || undefined;
    },
    { deadlineMs: 60_000 },
  );
  const send = await connect(port);
  await send('WebDriver:NewSession', {
    capabilities: {
      alwaysMatch: { unhandledPromptBehavior: 'ignore' },
    },
  });

  /** Null where the document went to another one meanwhile. */
  const run = async (source: string, sandbox?: 'system') => {
    const { value } = await send('WebDriver:ExecuteAsyncScript', {
      args: [],
      ...(sandbox === undefined ? {} : { sandbox }),
      script: `const done = arguments[arguments.length - 1];
        (async () => { ${source} })().then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + (error?.stack ?? '') }));`,
    });
    return value as { value?: unknown; error?: string } | null;
  };
  const toValue = (answer: Awaited<ReturnType<typeof run>>): unknown => {
    if (answer === null) throw new Error('The document went to another one meanwhile');
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const script = async (source: string): Promise<unknown> => toValue(await run(source));

  return {
    profile,
    send,
    /** The body of an async function in the current page. */
    inPage: script,
    /** Looks on beside the page's own scripts, where closed shadow roots can be seen; in the next page if that comes meanwhile. */
    behindPage: async (source: string): Promise<unknown> =>
      toValue((await run(source, 'system')) ?? (await run(source, 'system'))),
    /** The same in the browser's own scope, with everything Firefox's code may do. */
    inBrowser: async (source: string): Promise<unknown> => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await script(source);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    /** Its death without a word: the power cut, the crash. */
    kill: async (): Promise<void> => {
      const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
      firefox.kill('SIGKILL');
      await ended;
      process.off('exit', kill);
    },
    /** Ends it as a person would. The profile stays, for a restart on it, unless this run made it. */
    quit: async (): Promise<void> => {
      const ended = new Promise<void>((resolve) => {
        if (firefox.exitCode === null) firefox.once('exit', () => resolve());
        else resolve();
      });
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      const killer = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(killer);
      process.off('exit', kill);
      if (profileDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
export type Firefox = Awaited<ReturnType<typeof startFirefox>>;

/** Marionette's wire: `LENGTH:JSON` frames, `[0, id, command, parameters]` out, `[1, id, error, result]` back. */
async function connect(
  port: number,
): Promise<(command: string, parameters?: object) => Promise<Record<string, unknown>>> {
  const socket = net.connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<
    number,
    { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let received = Buffer.alloc(0);
  let lastId = 0;

  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        Record<string, unknown>,
      ];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === null) call?.resolve(result);
      else call?.reject(new Error(`${error.error}: ${error.message}`));
    }
  });
  const fail = (error?: Error): void => {
    for (const call of waiting.values()) call.reject(error ?? new Error('Firefox closed the connection'));
    waiting.clear();
  };
  socket.on('close', () => fail());
  socket.on('error', fail);

  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) {
        reject(new Error('Firefox closed the connection'));
        return;
      }
      const id = (lastId += 1);
      waiting.set(id, { resolve, reject });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './lib/chromium.ts';

/** Makes sure that the browser tests have Chromium: installs that of Debian when this is allowed, or says what to install. */
const APT = '/usr/bin/apt-get';
const apt = (...args: string[]) => spawnSync(APT, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

if (!findChromium() && existsSync(APT) && process.getuid?.() === 0) {
  console.log('Chromium ontbreekt en wordt nu geïnstalleerd.');
  if (apt('update', '-q')) apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}
if (!findChromium()) {
  console.log('Installeer Chromium (op Debian en Ubuntu: sudo apt-get install chromium) of zet CHROMIUM_PATH op het programma.');
  process.exitCode = 1;
}

// Where an engine is missing, it is installed, or it is said how: with a PATH that holds what a machine would have.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { provide } from '../../scripts/provide.js';

const { getuid } = process;
const { PATH, FIREFOX_PATH } = process.env;
let folder;

/** Puts a program into the PATH, which runs these lines of a shell. */
function program(name, lines = '') {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
}

describe('an engine of the tests', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'path-'));
    process.env.PATH = folder;
    delete process.env.FIREFOX_PATH;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    process.env.PATH = PATH;
    if (FIREFOX_PATH !== undefined) process.env.FIREFOX_PATH = FIREFOX_PATH;
    process.getuid = getuid;
  });

  it('is taken where it is', () => {
    program('firefox-esr');
    assert.equal(provide('firefox'), '');
  });

  it('is not installed by who is not root, who is told what to do', () => {
    process.getuid = () => 1000;
    program('apt-get', 'exit 0');
    assert.match(provide('firefox'), /^firefox is not installed\. .*root: apt-get install firefox-esr$/);
    assert.match(provide('webkit'), /root: apt-get install webkit2gtk-driver xvfb xdotool$/);
  });

  it('is not installed where there is no apt-get', () => {
    process.getuid = () => 0;
    assert.match(provide('webkit'), /^webkit is not installed\. /);
  });

  it('is installed by root, from Debian’s packages', () => {
    process.getuid = () => 0;
    const firefox = join(folder, 'firefox-esr');
    program(
      'apt-get',
      `case "$*" in *"install -y"*firefox-esr) echo > ${firefox}; /bin/chmod 755 ${firefox};; esac`,
    );
    assert.equal(provide('firefox'), '');
  });

  it('is said to be missing where its packages cannot be had', () => {
    process.getuid = () => 0;
    program('apt-get', 'exit 100');
    assert.match(provide('webkit'), /^webkit is not installed, and could not be: apt-get install .* failed$/);
  });
});

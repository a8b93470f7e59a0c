import { deviceRom } from '../../shared/device-info.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'rom-disabled-has-settings',
  severity: 'error',
  stage: 'define',
  summary: 'A ROM that is switched off and has settings.',
  on: deviceRom,
  check(rom, report) {
    if (rom.enabled !== false) return;
    const setting = rom.bar !== undefined ? 'bar' : rom.file !== undefined ? 'file' : undefined;
    if (setting === undefined) return;
    report(rom, setting, `enabled='no' switches the ROM off, and ${setting} goes with one that is on; remove one of them`, {
      fix: { title: 'Leave it switched off', changes: [set(rom, { bar: undefined, file: undefined })] },
    });
  },
});

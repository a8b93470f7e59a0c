import { type DomainOs, domainOs } from '../../domain/os.ts';
import { type Report, rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'loader-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'Firmware that is described in two ways that do not go together.',
  on: domainOs,
  check(os, report, context) {
    if (!isQemu(context)) return;
    checkChoice(os, report);
    checkStateless(os, report);
  },
});

/** Whether a file is named, or libvirt chooses one. */
function checkChoice({ firmware, firmwareFeatures, loader, nvram }: DomainOs, report: Report): void {
  if (firmware === undefined) {
    if (firmwareFeatures?.features !== undefined)
      report(firmwareFeatures!, undefined, "features are for firmware that libvirt chooses: <os firmware='efi'>, or remove them");
    if ((loader ?? nvram) !== undefined && loader?.value === undefined)
      report((loader ?? nvram)!, undefined, "<loader> names a file, unless libvirt chooses the firmware: <os firmware='efi'>");
  } else {
    const chosen = `libvirt chooses the firmware, as firmware='${firmware}' says`;
    if (loader?.readonly !== undefined) report(loader, 'readonly', `${chosen}; remove readonly`);
    if (loader?.type !== undefined) report(loader, 'type', `${chosen}; remove type`);
    if (loader?.value !== undefined) report(loader, 'value', `${chosen}; remove the path, or firmware`);
    if (loader?.secure === false) report(loader, 'secure', `${chosen}; remove secure, and use <feature enabled='no' name='secure-boot'/>`);
    if (nvram?.template !== undefined) report(nvram, 'template', `${chosen}; remove template`);
    if (nvram !== undefined && firmware !== 'efi') report(nvram, undefined, "only firmware 'efi' keeps variables; remove <nvram>");
  }
}

function checkStateless({ firmware, loader, nvram }: DomainOs, report: Report): void {
  if (loader?.stateless === true && nvram !== undefined)
    report(nvram, undefined, 'the firmware keeps nothing, as stateless says; remove <nvram> or stateless');
  if (loader?.stateless === false && (firmware === undefined ? loader.type !== 'pflash' : firmware !== 'efi'))
    report(loader, 'stateless', 'only UEFI, which is of type pflash, keeps variables; remove stateless');
}

import * as devices from '../../src/domain/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { readXml } from '../../src/xml/read.ts';
import { allFolders, type CorpusFile, libvirtFiles } from './corpus.ts';

/** The devices of a guest that are models of their own, by the name of their element. */
export const deviceModels: Readonly<Record<string, ElementModel<object>>> = {
  audio: devices.audio,
  channel: devices.channel,
  console: devices.consoleDevice,
  controller: devices.controller,
  crypto: devices.cryptoDevice,
  disk: devices.disk,
  filesystem: devices.filesystem,
  graphics: devices.graphics,
  hostdev: devices.hostdev,
  hub: devices.hub,
  input: devices.input,
  iommu: devices.iommu,
  lease: devices.lease,
  memballoon: devices.memballoon,
  memory: devices.memoryDevice,
  nvram: devices.nvramDevice,
  panic: devices.panic,
  parallel: devices.parallel,
  pstore: devices.pstore,
  redirdev: devices.redirdev,
  redirfilter: devices.redirfilter,
  rng: devices.rng,
  serial: devices.serial,
  shmem: devices.shmem,
  smartcard: devices.smartcard,
  sound: devices.sound,
  tpm: devices.tpm,
  video: devices.video,
  vsock: devices.vsock,
  watchdog: devices.watchdog,
};

export interface DeviceFile extends CorpusFile {
  model: ElementModel<object>;
}

/** Those devices of libvirt's test documents, each moved to the margin, and those that stand in a file of their own. */
export function deviceFiles(): DeviceFile[] {
  return libvirtFiles(allFolders).flatMap(({ name, text }) => {
    const { root } = readXml(text);
    const nodes =
      root.name === 'domain' ? root.elements.filter((child) => child.name === 'devices').flatMap(({ elements }) => elements) : [root];
    return nodes.flatMap((node) => {
      const model = deviceModels[node.name];
      if (model === undefined) return [];
      const margin = text.slice(text.lastIndexOf('\n', node.start) + 1, node.start);
      return [{ name, model, text: `${text.slice(node.start, node.end).replaceAll(`\n${margin}`, '\n')}\n` }];
    });
  });
}

import { domainDevices } from '../../src/domain/devices.ts';
import { domainInterface } from '../../src/interface/interface.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { readXml } from '../../src/xml/read.ts';
import { allFolders, type CorpusFile, libvirtFiles } from './corpus.ts';

/** The devices of a guest, by the name of their element; its network cards have tests of their own. */
export const deviceModels: Readonly<Record<string, ElementModel<object>>> = Object.fromEntries(
  [...domainDevices.definitions()[0]!.shape.elements.values()].flatMap(({ name, target }) =>
    target === undefined || target === domainInterface ? [] : [[name, target]],
  ),
);

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

import type { DeviceKind, DocumentKind } from '../document/detect.ts';
import * as devices from '../domain/device-names.ts';
import { domain } from '../domain/domain.ts';
import { domainInterface } from '../interface/interface.ts';
import type { ElementModel } from '../model/element.ts';
import { network } from '../network/network.ts';
import { networkPort } from '../network/network-port.ts';

// Kinds of devices are the names of their models.
const deviceModels: { readonly [Kind in DeviceKind]: ElementModel<object> } = devices;

const models: { readonly [Kind in DocumentKind]?: ElementModel<object> } = {
  network,
  networkPort,
  domain,
  domainInterface,
};

/** The model of a kind of document, if it has one. */
export function modelOf(kind: DocumentKind): ElementModel<object> | undefined {
  return models[kind] ?? (deviceModels as typeof models)[kind];
}

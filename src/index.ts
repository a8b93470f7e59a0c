export { type LibvirtDocument, parseDocument } from './document/document.ts';
export { LibvirtXmlError } from './document/error.ts';
export { type ParseOptions, parse } from './document/parse.ts';
export { type StringifyOptions, stringify } from './document/stringify.ts';
export { domain } from './domain/domain.ts';
export { domainInterface } from './interface/interface.ts';
export { network } from './network/network.ts';
export { networkPort } from './network/network-port.ts';

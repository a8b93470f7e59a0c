import type { DomainInterface } from '../../interface/interface.ts';

/** The type libvirt takes an interface to have. */
export function typeOf({ type }: DomainInterface): DomainInterface['type'] & string {
  return type ?? 'user';
}

/** How to name the type of an interface in a message. */
export function typeName({ type }: DomainInterface): string {
  return type === undefined ? "an interface without type, which is one of type 'user'" : `an interface of type '${type}'`;
}

/** The model that the document asks for, in lower case: libvirt knows models in any letter case. */
export function modelOf({ model }: DomainInterface): string | undefined {
  const name = model?.type?.toLowerCase();
  return name === 'unknown' ? undefined : name;
}

/** Whether the document asks for a virtio card. */
export function isVirtio(nic: DomainInterface): boolean {
  return /^virtio(?:-(?:non-)?transitional)?$/.test(modelOf(nic) ?? '');
}

/** What libvirt looks at in `<driver>` only where a virtio card is asked for. */
export const virtioSettings = [
  'name',
  'txmode',
  'ioeventfd',
  'event_idx',
  'queues',
  'rx_queue_size',
  'tx_queue_size',
  'rss',
  'rss_hash_report',
] as const;

/** Whether the guest gets a virtio card, because one is asked for or because libvirt picks it. */
export function getsVirtio(nic: DomainInterface): boolean {
  return isVirtio(nic) || (nic.type === 'vdpa' && modelOf(nic) === undefined);
}

/** How to name the model of an interface in a message. */
export function modelName({ model }: DomainInterface): string {
  return model?.type === undefined ? 'no model is given' : `the model is '${model.type}'`;
}

/** Whether passt connects the interface to the outside. */
export function hasPasst({ backend }: DomainInterface): boolean {
  return backend?.type === 'passt';
}

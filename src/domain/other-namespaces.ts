import { text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, type Namespace } from '../model/element.ts';
import { attribute, child, children, content, required } from '../model/field.ts';

const lxc: Namespace = { prefix: 'lxc', uri: 'http://libvirt.org/schemas/domain/lxc/1.0' };
const bhyve: Namespace = { prefix: 'bhyve', uri: 'http://libvirt.org/schemas/domain/bhyve/1.0' };
const xen: Namespace = { prefix: 'xen', uri: 'http://libvirt.org/schemas/domain/xen/1.0' };
const vmware: Namespace = { prefix: 'vmware', uri: 'http://libvirt.org/schemas/domain/vmware/1.0' };

/** The network namespace that a container shares. */
class LxcSharenet {
  /** Whose it is: one that has a name on the host, that of another container, or that of a process. */
  type = required(attribute(oneOf('netns', 'name', 'pid')));
  /** Name of the namespace or the container, or number of the process. */
  value = required(attribute(text));
}
/** A namespace that a container shares. */
class LxcShared {
  /** Whose it is: that of another container or that of a process. */
  type = required(attribute(oneOf('name', 'pid')));
  /** Name of the container, or number of the process. */
  value = required(attribute(text));
}
const lxcSharenet: ElementModel<LxcSharenet> = element('sharenet', LxcSharenet, { namespace: lxc });
const lxcShareipc: ElementModel<LxcShared> = element('shareipc', LxcShared, { namespace: lxc });
const lxcShareuts: ElementModel<LxcShared> = element('shareuts', LxcShared, { namespace: lxc });

/** Namespaces that a container shares with others. */
class LxcNamespace {
  /** Network devices and addresses. */
  sharenet? = child(lxcSharenet);
  /** Memory and queues that processes talk to each other by. */
  shareipc? = child(lxcShareipc);
  /** Host name. */
  shareuts? = child(lxcShareuts);
}

/** An argument for a hypervisor's program. */
class HypervisorArg {
  /** The argument, as it is. */
  value = required(attribute(text));
}
const bhyveArg: ElementModel<HypervisorArg> = element('arg', HypervisorArg, { namespace: bhyve });
const xenArg: ElementModel<HypervisorArg> = element('arg', HypervisorArg, { namespace: xen });

/** What bhyve is given beside what libvirt writes. */
class BhyveCommandline {
  /** Arguments, in order. */
  args? = children(bhyveArg);
}
/** What the device model of Xen is given beside what libvirt writes. */
class XenCommandline {
  /** Arguments, in order. */
  args? = children(xenArg);
}
/** Where VMware keeps the guest. VMware says it; nobody can choose it. */
class VmwareDatacenterPath {
  /** Path of the data center. */
  value? = content(text);
}

export type { BhyveCommandline, HypervisorArg, LxcNamespace, LxcShared, LxcSharenet, VmwareDatacenterPath, XenCommandline };
export const lxcNamespace: ElementModel<LxcNamespace> = element('namespace', LxcNamespace, { namespace: lxc });
export const bhyveCommandline: ElementModel<BhyveCommandline> = element('commandline', BhyveCommandline, { namespace: bhyve });
export const xenCommandline: ElementModel<XenCommandline> = element('commandline', XenCommandline, { namespace: xen });
export const vmwareDatacenterPath: ElementModel<VmwareDatacenterPath> = element('datacenterpath', VmwareDatacenterPath, {
  namespace: vmware,
});

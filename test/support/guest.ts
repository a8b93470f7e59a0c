/** A guest with a UUID and something in `<devices>`. */
export function guest(devices: string, attributes = "type='kvm'", os = "<type arch='x86_64' machine='q35'>hvm</type>"): string {
  return `<domain ${attributes}><name>web</name><uuid>3e3fce45-4f53-4fa7-bb32-11f34168b82b</uuid><memory>1</memory><os>${os}</os><devices>${devices}</devices></domain>`;
}

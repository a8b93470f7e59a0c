/** A network named `lab` with something in it. */
export function lab(inside: string): string {
  return `<network>\n  <name>lab</name>\n${inside.replace(/^/gm, '  ')}\n</network>\n`;
}

/** Such a network with an IPv4 subnet and something in that. */
export function subnet(inside: string, attributes = "address='10.0.0.1' prefix='24'"): string {
  return lab(`<ip ${attributes}>\n${inside.replace(/^/gm, '  ')}\n</ip>`);
}

/** Such a subnet with DHCP and something in that. */
export function dhcp(inside: string, attributes?: string): string {
  return subnet(`<dhcp>\n${inside.replace(/^/gm, '  ')}\n</dhcp>`, attributes);
}

/** Such a network with lines for dnsmasq. */
export function dnsmasqLines(inside: string, ...values: string[]): string {
  const options = values.map((value) => `  <dnsmasq:option value='${value}'/>\n`).join('');
  const text = lab(`${inside}\n<dnsmasq:options>\n${options}</dnsmasq:options>`);
  return text.replace('<network>', "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>");
}

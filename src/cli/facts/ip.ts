import type { HostAddress, HostLink, HostRoute } from '../../lint/index.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The links in what `ip -json -details link` prints. */
export function linksIn(json: string): HostLink[] {
  return objectsIn(json).flatMap((link) => {
    const name = textOf(link['ifname']);
    // iproute2 prints an empty object for what it leaves out.
    if (name === undefined) return [];
    const kind = textOf((link['linkinfo'] as Properties | undefined)?.['info_kind']);
    const mac = link['link_type'] === 'ether' ? textOf(link['address']) : undefined;
    const master = textOf(link['master']);
    return [
      {
        name,
        ...(kind !== undefined && { kind }),
        ...(typeof link['mtu'] === 'number' && { mtu: link['mtu'] }),
        ...(mac !== undefined && { mac }),
        ...(master !== undefined && { master }),
      },
    ];
  });
}

/** The addresses in what `ip -json address` prints. */
export function addressesIn(json: string): HostAddress[] {
  return objectsIn(json).flatMap((link) =>
    listIn(link['addr_info']).flatMap(({ local, prefixlen }) =>
      textOf(local) === undefined ? [] : [{ link: textOf(link['ifname']) ?? '', address: `${local}/${prefixlen}` }],
    ),
  );
}

/** The routes in what `ip -json route` prints, one for each way a route has. */
export function routesIn(json: string): HostRoute[] {
  return objectsIn(json).flatMap((route) => {
    const destination = textOf(route['dst']);
    if (destination === undefined || (route['type'] ?? 'unicast') !== 'unicast') return [];
    const ways = listIn(route['nexthops']);
    return (ways.length === 0 ? [route] : ways).map((way) => {
      const link = textOf(way['dev']);
      const gateway = textOf(way['gateway']) ?? textOf((way['via'] as Properties | undefined)?.['host']);
      return { destination, ...(link !== undefined && { link }), ...(gateway !== undefined && { gateway }) };
    });
  });
}

function objectsIn(json: string): readonly Properties[] {
  // Without anything to tell, iproute2 prints nothing at all.
  return json.trim() === '' ? [] : listIn(JSON.parse(json));
}

function listIn(value: unknown): readonly Properties[] {
  return Array.isArray(value) ? (value as Properties[]) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

// Stands in for virsh where there is no libvirt: it keeps networks and guests in a file, and says what virsh says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Domain, domain, domainInterface, type Network, network, parse, stringify } from 'libvirt-xml';

interface Kept {
  xml: string;
  active: boolean;
  autostart: boolean;
}
interface State {
  networks: Record<string, Kept>;
  domains: Record<string, Kept>;
}

const [, , path, ...words] = process.argv;
const state = existsSync(path!) ? (JSON.parse(readFileSync(path!, 'utf8')) as State) : newState();

/** What a fresh libvirt has. */
function newState(): State {
  const xml = `<network>
  <name>default</name>
  <uuid>0bd6d0f7-6dd3-4dd6-8a2e-77e1e1d4e7a5</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0'/>
  <mac address='52:54:00:a8:7a:10'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='192.168.122.2' end='192.168.122.254'/>
    </dhcp>
  </ip>
</network>
`;
  return { networks: { default: { xml, active: true, autostart: true } }, domains: {} };
}

/** The words of a command: options by name, and those that are none. */
const options = new Map<string, string | true>();
const plain: string[] = [];
for (const word of words[0] === '-c' ? words.slice(2) : words) {
  const [, name, value] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
  if (name === undefined) plain.push(word);
  else options.set(name, value ?? true);
}
const [command = '', ...rest] = plain;

function wanted(...names: readonly string[]): string {
  for (const name of names) {
    const value = options.get(name);
    if (typeof value === 'string') return value;
  }
  return rest.shift() ?? fail(`command '${command}' requires <${names[0]}> option`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): never {
  process.stderr.write(`error: ${message}\n`);
  process.exit(1);
}

function say(text: string): void {
  if (options.has('quiet')) return;
  print(`${text}\n`);
}

function networkNamed(name: string): Kept {
  return state.networks[name] ?? fail(`failed to get network '${name}'\nerror: Network not found: no network with matching name '${name}'`);
}

function domainNamed(name: string): Kept {
  return state.domains[name] ?? fail(`failed to get domain '${name}'`);
}

function change(name: string, kept: Kept, active: boolean): void {
  if (kept.active === active) fail(`network '${name}' is ${active ? 'already' : 'not'} active`);
  kept.active = active;
  say(`Network ${name} ${active ? 'started' : 'destroyed'}`);
}

/** What libvirt adds to a network when it starts. */
function live(xml: string): Network {
  const value = parse(network, xml);
  const { forward, bridge } = value;
  if (forward?.mode === 'nat' && forward.nat?.port === undefined) forward.nat = { ...forward.nat, port: { start: 1024, end: 65535 } };
  if (bridge !== undefined && forward?.mode !== 'bridge') value.bridge = { ...bridge, stp: bridge.stp ?? true, delay: bridge.delay ?? 0 };
  return value;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => ` ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join('   ')}`;
  print(line(head));
  print('-'.repeat(widths.reduce((sum, width) => sum + width + 3, 0)));
  for (const row of rows) print(line(row));
  print('');
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

const commands: Record<string, () => void> = {
  '': () => print('9.0.0'),
  version: () => print('Running against daemon: 9.0.0'),
  'nwfilter-list': () => {},
  'net-define'() {
    const file = wanted('file');
    const value = parse(network, readFileSync(file, 'utf8'));
    state.networks[value.name] = { active: false, autostart: false, ...state.networks[value.name], xml: stringify(network, value) };
    say(`Network ${value.name} defined from ${file}`);
  },
  'net-undefine'() {
    const name = wanted('network');
    networkNamed(name);
    delete state.networks[name];
    say(`Network ${name} has been undefined`);
  },
  'net-start'() {
    const name = wanted('network');
    change(name, networkNamed(name), true);
  },
  'net-destroy'() {
    const name = wanted('network');
    change(name, networkNamed(name), false);
  },
  'net-autostart'() {
    const name = wanted('network');
    const off = options.has('disable');
    networkNamed(name).autostart = !off;
    say(`Network ${name} ${off ? 'un' : ''}marked as autostarted`);
  },
  'net-list'() {
    const all = Object.entries(state.networks).filter(([, { active }]) => active || options.has('all'));
    const rows = all.sort().map(([name, one]) => [name, one.active ? 'active' : 'inactive', yesNo(one.autostart), 'yes']);
    table(['Name', 'State', 'Autostart', 'Persistent'], rows);
  },
  'net-info'() {
    const name = wanted('network');
    const { xml, active, autostart } = networkNamed(name);
    const { uuid, bridge } = parse(network, xml);
    const facts = {
      Name: name,
      UUID: uuid!,
      Active: yesNo(active),
      Persistent: 'yes',
      Autostart: yesNo(autostart),
      ...(bridge?.name && { Bridge: bridge.name }),
    };
    for (const [fact, value] of Object.entries(facts)) print(`${`${fact}:`.padEnd(16)}${value}`);
    print('');
  },
  'net-dumpxml'() {
    const { xml, active } = networkNamed(wanted('network'));
    print(active && !options.has('inactive') ? stringify(network, live(xml)) : xml);
  },
  define() {
    const file = wanted('file');
    const value = parse(domain, readFileSync(file, 'utf8'));
    state.domains[value.name] = { active: false, autostart: false, ...state.domains[value.name], xml: stringify(domain, value) };
    say(`Domain '${value.name}' defined from ${file}`);
  },
  start() {
    const name = wanted('domain');
    domainNamed(name).active = true;
    say(`Domain '${name}' started`);
  },
  dumpxml() {
    print(domainNamed(wanted('domain')).xml);
  },
  'attach-device'() {
    plug(wanted('domain'), wanted('file'), 'attached');
  },
  'detach-device'() {
    plug(wanted('domain'), wanted('file'), 'detached');
  },
  domiflist() {
    const name = wanted('domain');
    const { devices } = parse(domain, domainNamed(name).xml);
    const rows = (devices?.interfaces ?? []).map((nic) => {
      const { network: net, bridge, dev }: Partial<Record<string, unknown>> = 'source' in nic ? { ...nic.source } : {};
      const source = String(net ?? bridge ?? dev ?? '-');
      return ['-', String(nic.type), source, nic.model?.type ?? '-', nic.mac?.address ?? '-'];
    });
    table(['Interface', 'Type', 'Source', 'Model', 'MAC'], rows);
  },
};

function plug(name: string, file: string, done: 'attached' | 'detached'): void {
  const kept = domainNamed(name);
  const guest: Domain = parse(domain, kept.xml);
  const nic = parse(domainInterface, readFileSync(file, 'utf8'));
  const devices = guest.devices ?? {};
  const others = (devices.interfaces ?? []).filter((one) => one.mac?.address !== nic.mac?.address);
  devices.interfaces = done === 'attached' ? [...others, nic] : others;
  kept.xml = stringify(domain, { ...guest, devices });
  say(`Device ${done} successfully`);
}

(commands[command] ?? (() => fail(`unknown command: '${command}'`)))();
writeFileSync(path!, JSON.stringify(state));

import { expectTypeOf, it } from 'vitest';
import {
  type DimmMemory,
  type DomainAudio,
  type DomainChannel,
  type DomainConsole,
  type DomainGraphics,
  type DomainInput,
  type DomainMemoryDevice,
  type DomainRedirdev,
  type DomainRng,
  type DomainSerial,
  type DomainSmartcard,
  type DomainTpm,
  type EmulatorTpmBackend,
  type NvdimmMemorySource,
  type RandomRngBackend,
  rng,
  type SpiceGraphics,
  serial,
  smartcard,
  type TcpChardevSource,
  tpm,
  type VncGraphics,
} from '../../src/domain/index.ts';
import { parse, stringify } from '../../src/index.ts';

declare const port: DomainSerial;
declare const line: DomainChannel;
declare const card: DomainSmartcard;
declare const display: DomainGraphics;
declare const memory: DomainMemoryDevice;

it('the type of a character device tells what is at the host’s end', () => {
  if (port.type === 'tcp') {
    expectTypeOf(port.source).toEqualTypeOf<TcpChardevSource>();
    expectTypeOf(port.source.host).toEqualTypeOf<string>();
    expectTypeOf(port.protocol?.type).extract<'telnet'>().toEqualTypeOf<'telnet'>();
  }
  if (port.type === 'file') expectTypeOf(port.source.append).toEqualTypeOf<boolean | undefined>();
  if (port.type === undefined) expectTypeOf(port.source?.path).toEqualTypeOf<string | undefined>();
  if (port.type === 'udp') expectTypeOf(port.sources[0]?.service).toEqualTypeOf<string | undefined>();
  // @ts-expect-error nothing has no source
  if (port.type === 'null') port.source;
  // @ts-expect-error only TCP connections have a protocol
  if (port.type === 'unix') port.protocol;
  // @ts-expect-error libvirt knows no such type
  if (port.type === 'telnet') port.target;
});

it('what the guest sees of it needs no telling apart, and is another for each device', () => {
  expectTypeOf(port.target?.model?.name).extract<'pl011'>().toEqualTypeOf<'pl011'>();
  expectTypeOf(port.log?.file).toEqualTypeOf<string | undefined>();
  expectTypeOf<NonNullable<DomainConsole['target']>>().not.toHaveProperty('model');
  expectTypeOf(line.target.type).extract<'guestfwd'>().toEqualTypeOf<'guestfwd'>();
  if (line.target.type === 'virtio') expectTypeOf(line.target.name).toEqualTypeOf<string | undefined>();
  // @ts-expect-error only guestfwd has an address
  if (line.target.type === 'virtio') line.target.address;
  // libvirt makes up the path of a channel's socket, and not that of a serial port.
  if (line.type === 'unix') expectTypeOf(line.source?.path).toEqualTypeOf<string | undefined>();
  if (port.type === 'unix') expectTypeOf(port.source.path).toEqualTypeOf<string>();
  expectTypeOf<DomainRedirdev['boot']>().exclude<undefined>().toHaveProperty('order');
});

it('a smart card is told apart by its mode first, and then by its type', () => {
  if (card.mode === 'host-certificates') expectTypeOf(card.certificates).toEqualTypeOf<string[]>();
  if (card.mode === 'passthrough' && card.type === 'tcp') expectTypeOf(card.source).toEqualTypeOf<TcpChardevSource>();
  // @ts-expect-error the host's card comes through nothing
  if (card.mode === 'host') card.type;
});

it('so is a source of random numbers', () => {
  const backend = (one: DomainRng['backend']): string => {
    switch (one.model) {
      case 'random':
        expectTypeOf(one).toEqualTypeOf<RandomRngBackend>();
        return one.path ?? '';
      case 'egd':
        return one.type === 'unix' ? one.source.path : '';
      case 'builtin':
      case 'unknown':
        return '';
      default:
        return one satisfies never;
    }
  };
  expectTypeOf(backend).returns.toEqualTypeOf<string>();
});

it('displays, memory, sound, input and TPMs narrow by their types', () => {
  if (display.type === 'vnc') expectTypeOf(display).toEqualTypeOf<VncGraphics>();
  if (display.type === 'spice') {
    expectTypeOf(display).toEqualTypeOf<SpiceGraphics>();
    const [listen] = display.listens ?? [];
    if (listen?.type === 'network') expectTypeOf(listen.network).toEqualTypeOf<string>();
  }
  if (memory.model === 'dimm') expectTypeOf(memory).toEqualTypeOf<DimmMemory>();
  if (memory.model === 'nvdimm') expectTypeOf(memory.source).toEqualTypeOf<NvdimmMemorySource>();
  if (memory.model !== 'unknown') expectTypeOf(memory.target.size.value).toEqualTypeOf<number | undefined>();
  const { backend } = {} as DomainTpm;
  if (backend.type === 'emulator') expectTypeOf(backend).toEqualTypeOf<EmulatorTpmBackend>();
  const input = {} as DomainInput;
  if (input.type === 'evdev') expectTypeOf(input.source?.dev).toEqualTypeOf<string | undefined>();
  const audio = {} as DomainAudio;
  if (audio.type === 'jack') expectTypeOf(audio.input?.exactName).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error only JACK has names that have to be exact
  if (audio.type === 'alsa') audio.input?.exactName;
});

it('what is written is checked like what is read', () => {
  stringify(serial, { type: 'pty', target: { port: 0 } });
  stringify(rng, { model: 'virtio', backend: { model: 'egd', type: 'unix', source: { path: '/srv/egd' } } });
  stringify(smartcard, { mode: 'passthrough', type: 'spicevmc' });
  // @ts-expect-error libvirt refuses a socket without a path
  stringify(serial, { type: 'unix', source: {} });
  // @ts-expect-error and a TPM with nothing behind it
  stringify(tpm, { model: 'tpm-crb' });
  // @ts-expect-error a card handed through has no certificates
  stringify(smartcard, { mode: 'passthrough', type: 'spicevmc', certificates: ['one'] });
  expectTypeOf(parse(rng, '').rate?.bytes).toEqualTypeOf<number | undefined>();
});

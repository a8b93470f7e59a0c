import { parseAddress } from '../../address/index.ts';
import type { DomainDevices } from '../../domain/devices.ts';
import type { DomainGraphics } from '../../domain/graphics.ts';
import { checkCount } from '../checks/number.ts';
import { checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';

/** A display, and where it waits for clients. */
export interface DisplayOptions {
  readonly type: 'vnc' | 'spice';
  /** Address of the host that it listens on; this host alone can connect when absent. */
  readonly listen?: string;
  /** Its port, 5900 to 65535; the first that is free when absent. */
  readonly port?: number;
}

/** How people get at a guest. */
export interface ScreenOptions {
  /**
   * A screen: `vnc` everywhere; `spice` has sound, USB devices of the client and a shared clipboard too, and newer hosts lack it. None
   * when absent: servers have a serial console.
   */
  graphics?: 'vnc' | 'spice' | DisplayOptions;
  /** Whether there is a serial console, which `virsh console` opens; true when absent. */
  console?: boolean;
}

/** What belongs to a screen. */
export type ScreenParts = Pick<DomainDevices, 'inputs' | 'graphics' | 'sounds' | 'videos' | 'redirdevs' | 'channels'>;

/** The screen of a guest and what goes with it, or nothing to put in when none is asked for. */
export function screenOf(asked: ScreenOptions['graphics']): ScreenParts {
  if (asked === undefined) return {};
  const { type, listen, port } = typeof asked === 'string' ? { type: asked } : asked;
  checkWord('graphics', type, ['vnc', 'spice']);
  return {
    // A tablet says where the pointer is, so that it is where the client's is.
    inputs: [{ type: 'tablet', bus: 'usb' }],
    graphics: [displayOf(type, listen, port)],
    videos: [{ model: { type: 'virtio', heads: 1, primary: true } }],
    ...(type === 'spice' && {
      sounds: [{ model: 'ich9' }],
      redirdevs: [
        { bus: 'usb', type: 'spicevmc' },
        { bus: 'usb', type: 'spicevmc' },
      ],
      channels: [{ type: 'spicevmc', target: { type: 'virtio', name: 'com.redhat.spice.0' } }],
    }),
  };
}

function displayOf(type: 'vnc' | 'spice', listen: string | undefined, port: number | undefined): DomainGraphics {
  if (listen !== undefined && parseAddress(listen) === undefined) throw new RecipeError('graphics.listen', `'${listen}' is no address`);
  if (port !== undefined) checkCount('graphics.port', port, 5900, 65535, 'port');
  return {
    type,
    ...(port === undefined ? { autoport: true } : { port, autoport: false }),
    ...(listen !== undefined && { listens: [{ type: 'address', address: listen }] }),
  };
}

/** The serial console of a guest, as libvirt writes it: a port, and the same port as a console. */
export function consoleOf(isWanted: boolean): Pick<DomainDevices, 'serials' | 'consoles'> {
  if (!isWanted) return {};
  return {
    serials: [{ type: 'pty', target: { type: 'isa-serial', port: 0, model: { name: 'isa-serial' } } }],
    consoles: [{ type: 'pty', target: { type: 'serial', port: 0 } }],
  };
}

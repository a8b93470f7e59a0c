import { checkName } from '../checks/name.ts';
import { checkUuid, drawUuid } from '../uuid.ts';

/** What every network has. */
export interface NetworkIdentity {
  /** Name of the network, without `/`. */
  name: string;
  /** Identifies the network beside its name, so that a document can replace the one it was made for; drawn when absent. */
  uuid?: string;
  /**
   * Any text, such as the name of the site and the network; the same text gives the same UUID, MAC and unique local subnet each
   * time. They are drawn anew each time when absent, which makes clashes between hosts that do not know of each other unlikely.
   */
  seed?: string;
}

/** Name and UUID of a network. */
export function identityOf({ name, uuid, seed }: NetworkIdentity): { name: string; uuid: string } {
  return {
    name: checkName('name', name),
    uuid: uuid === undefined ? drawUuid(seed === undefined ? undefined : `network/${seed}/uuid`) : checkUuid('uuid', uuid),
  };
}

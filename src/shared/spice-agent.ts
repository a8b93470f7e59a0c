import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

/** Whether guest and client share a clipboard. Needs an agent in the guest. */
class AgentClipboard {
  /** Whether text can be copied from one to the other. */
  copypaste = required(attribute(yesNo));
}
/** Who draws the mouse pointer. */
class AgentMouse {
  /** As `client`, the pointer is the client's own; as `server`, the guest's, which keeps hold of the mouse. */
  mode = required(attribute(oneOf('server', 'client')));
}

export type { AgentClipboard, AgentMouse };
export const agentClipboard: ElementModel<AgentClipboard> = element('clipboard', AgentClipboard);
export const agentMouse: ElementModel<AgentMouse> = element('mouse', AgentMouse);

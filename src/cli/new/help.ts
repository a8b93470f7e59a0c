import type { Kind } from './kind.ts';
import type { CommonOption } from './read-options.ts';

type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** One line for each kind of object that can be made. */
export function kindLines(kinds: Kinds): string {
  return Object.entries(kinds)
    .map(([name, { summary }]) => `  ${name.padEnd(16)} ${summary}\n`)
    .join('');
}

/** What sorts of objects are called in texts. */
const titles: Readonly<Record<string, string>> = { network: 'A network', interface: 'A guest interface', domain: 'A guest' };

/** The help text about one kind of object, whose name may be needed to ask for it. */
export function helpOf(
  noun: string,
  name: readonly string[],
  { summary, options, needs }: Kind<unknown>,
  common: readonly CommonOption[],
): string {
  const needed = needs.flatMap((flags) => flags.map((flag) => options.find((option) => option.flag === flag)));
  const synopsis = needs.map((flags) => flags.map((flag) => synopsisOf(options.find((option) => option.flag === flag)!)).join('|'));
  const others = options.filter((option) => !needed.includes(option));
  return `Usage: libvirt-xml new ${[noun, ...name, ...synopsis, '[options]'].join(' ')}

${titles[noun]}: ${summary}.

${[...needed.filter((one) => one !== undefined), ...others].map(optionLine).join('')}
${common.map(optionLine).join('')}`;
}

function synopsisOf({ flag, argument }: CommonOption): string {
  return argument === undefined ? `--${flag}` : `--${flag} ${argument}`;
}

/** One line, or two where the option itself fills the first. */
export function optionLine({ flag, argument, help }: CommonOption): string {
  const left = `  --${flag}${argument === undefined ? '' : ` ${argument}`}`;
  return left.length < 28 ? `${left.padEnd(28)}${help}\n` : `${left}\n${' '.repeat(28)}${help}\n`;
}

/** The comment that libvirt puts above every document it keeps in a file. */
const header =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<!--\s*WARNING: THIS IS AN AUTO-GENERATED FILE\b(?:(?!-->)[\s\S])*?\n\s*(virsh [^\n]*?)\s*\n/;

/**
 * The command that changes what a file keeps, such as `virsh net-edit default`, for a file that libvirt wrote itself: it
 * would overwrite what others change there. `undefined` for any other file.
 */
export function libvirtCommandFor(text: string): string | undefined {
  return header.exec(text)?.[1];
}

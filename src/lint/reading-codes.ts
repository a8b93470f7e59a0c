/** A code of what is found while a document is read, before any rule looks at it. */
export interface ReadingCode {
  readonly id: string;
  /** One line, for lists. */
  readonly summary: string;
}

/** What reading may find. Each code has its page, and may be turned off or given another severity, as a rule's. */
export const readingCodes: readonly ReadingCode[] = [
  { id: 'attribute-not-allowed', summary: 'An attribute that libvirt knows and refuses in its place.' },
  { id: 'curly-quote', summary: 'A quotation mark of typography where XML needs a plain one.' },
  { id: 'dns-host-wildcard', summary: 'A wildcard among the names of a host.' },
  { id: 'doctype', summary: 'A DOCTYPE, which this library does not read.' },
  { id: 'document-too-deep', summary: 'Elements nested deeper than this library reads.' },
  { id: 'document-too-large', summary: 'A document longer than this library reads.' },
  { id: 'element-misplaced', summary: 'An element that belongs in one beside it.' },
  { id: 'element-not-allowed', summary: 'An element that libvirt knows and refuses in its place.' },
  { id: 'invalid-value', summary: 'A value that libvirt cannot read.' },
  { id: 'ip-address-not-canonical', summary: 'An IPv4 address in a spelling that means another one.' },
  { id: 'loose-value', summary: 'A value that libvirt reads and its schema does not.' },
  { id: 'missing', summary: 'Something that libvirt or its schema insists on.' },
  { id: 'namespace-undeclared', summary: 'A prefix of libvirt’s own that is bound to nothing, or to something else.' },
  { id: 'newer-than-libvirt', summary: 'Something that older releases of libvirt do not know.' },
  { id: 'not-in-schema', summary: 'Something that libvirt reads and its schema does not know.' },
  { id: 'repeated-element', summary: 'A second element where one is allowed.' },
  { id: 'root-element', summary: 'A root element that libvirt does not know or did not expect.' },
  { id: 'root-namespace', summary: 'A default namespace, which hides every element from libvirt.' },
  { id: 'unexpected-text', summary: 'Text where none belongs.' },
  { id: 'unknown-attribute', summary: 'An attribute that libvirt does not know in its place.' },
  { id: 'unknown-element', summary: 'An element that libvirt does not know in its place.' },
  { id: 'unknown-value', summary: 'A word that libvirt does not know.' },
  { id: 'unreadable-file', summary: 'A file that cannot be read as text.' },
  { id: 'unused-suppression', summary: 'A comment that asks for silence where nothing is reported.' },
  { id: 'xml-syntax', summary: 'A document that is not well-formed XML.' },
];

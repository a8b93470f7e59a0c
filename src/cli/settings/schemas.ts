import { configShape } from './config.ts';
import { hostFactsShape } from './host-facts.ts';

const $schema = 'http://json-schema.org/draft-07/schema#';

/** The schemas that editors check our files by, by the name of the file they are in. */
export const schemas: Readonly<Record<string, object>> = {
  'config.schema.json': { $schema, title: 'libvirt-xml.config.json', ...configShape.schema },
  'host-facts.schema.json': { $schema, title: 'Host facts of libvirt-xml', ...hostFactsShape.schema },
};

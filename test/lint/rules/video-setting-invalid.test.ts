import { checkRule } from '../../support/check-rule.ts';

checkRule('video-setting-invalid', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<video><model type='virtio'/></video><video><model type='«none»'/></video>",
      says: "'none' stands for a guest without graphics cards, and here are others; remove one or the other",
    },
    {
      xml: "<video><model type='qxl' primary='yes'/></video><video><model type='qxl' primary='«yes»'/></video>",
      says: 'one card is the primary one, and this is the second',
    },
    { xml: "<video><model type='vga' ram='«9»'/></video>", says: "ram is for model 'qxl', and this is 'vga'; remove it" },
    {
      xml: "<video><driver iommu='«on»'/><model type='vga'/></video>",
      says: "iommu is for virtio devices, and this card is 'vga'; remove it",
    },
    { xml: "<video><driver name='«vhostuser»'/><model type='vga'/></video>", says: "'vhostuser' is for model 'virtio', and this is 'vga'" },
    {
      xml: "<video><model type='virtio'><acceleration rendernode='«/dev/dri/x»'/></model></video>",
      says: "rendernode goes with <driver name='vhostuser'/>",
    },
    { xml: "<video><model type='virtio'><acceleration accel2d='«yes»'/></model></video>", says: 'QEMU has no such acceleration' },
    {
      xml: "<video><model type='cirrus'><«resolution» x='800' y='600'/></model></video>",
      says: "QEMU cannot set the resolution of model 'cirrus'",
    },
    {
      xml: "<video><model type='vga'/></video><video><model type='«cirrus»'/></video>",
      says: "a second card is of model 'qxl' or 'virtio', and this is 'cirrus'",
    },
    { xml: "<video><model type='vga' heads='«2»'/></video>", says: "a card of model 'vga' has one head" },
  ],
  accepts: {
    'a card of each kind': "<video><model type='qxl' vgamem='16384' heads='2'/></video><video><model type='virtio'/></video>",
    'the primary one behind others': "<video><model type='virtio'/></video><video><model type='vga' primary='yes'/></video>",
    'none at all': "<video><model type='none'/></video>",
    'a card whose model libvirt chooses': '<video/>',
  },
});

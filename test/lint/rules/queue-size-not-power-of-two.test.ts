import { checkRule } from '../../support/check-rule.ts';

checkRule('queue-size-not-power-of-two', {
  around: "<interface type='user'>…</interface>",
  reports: [
    {
      xml: "<model type='virtio'/><driver rx_queue_size='«300»'/>",
      says: 'rx_queue_size is 300, which is no power of two; QEMU takes 256, 512 and 1024',
      fixed: "<model type='virtio'/><driver rx_queue_size='512'/>",
    },
    {
      xml: "<model type='virtio'/><driver rx_queue_size='«3»' tx_queue_size='«2000»'/>",
      says: [
        'rx_queue_size is 3, which is no power of two; QEMU takes 256, 512 and 1024',
        'tx_queue_size is 2000, which is no power of two; QEMU takes 256, 512 and 1024',
      ],
      fixed: "<model type='virtio'/><driver rx_queue_size='256' tx_queue_size='1024'/>",
    },
  ],
  accepts: {
    'powers of two': "<model type='virtio'/><driver rx_queue_size='512' tx_queue_size='1024'/>",
    none: "<model type='virtio'/><driver rx_queue_size='0'/>",
    'a card without such queues': "<model type='e1000'/><driver rx_queue_size='300'/>",
  },
});

// Runs inside a namespace: takes connections on a port, and makes some when it is asked to. Reads lines `number address port
// milliseconds`, writes lines `number yes` or `number no`.
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

const say = (line) => process.stdout.write(`${line}\n`);

const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.end();
});
server.listen({ host: '::', port: Number(process.argv[2]) }, () => say('ready'));

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [number, host, port, timeout] = line.split(' ');
    let answered = false;
    const answer = (word) => {
      if (!answered) say(`${number} ${word}`);
      answered = true;
      socket.destroy();
    };
    const socket = connect({ host, port: Number(port) });
    socket.on('connect', () => answer('yes')).on('error', () => answer('no'));
    setTimeout(() => answer('no'), Number(timeout));
  })
  .on('close', () => process.exit());

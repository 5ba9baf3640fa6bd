// Loaded before a child's own code. The launcher holds the other end of a pipe; when it dies, even by kill -9, the pipe
// closes and the child ends itself, so that no server is left holding a port.
import { Socket } from 'node:net';

const fd = Number(process.env.FIRSTLINE_LEASH_FD);
// Processes that this one starts inherit the variable but not the pipe.
delete process.env.FIRSTLINE_LEASH_FD;

const GRACE = 5_000;

if (Number.isInteger(fd) && fd > 2) {
  const end = () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    process.kill(process.pid, 'SIGTERM');
  };
  const leash = new Socket({ fd, readable: true, writable: false });
  leash.on('error', () => undefined);
  leash.once('close', end);
  leash.resume();
  leash.unref();
}

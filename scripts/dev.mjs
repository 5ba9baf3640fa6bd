import { appCommand } from './lib/app.mjs';
import { runCommand } from './lib/lifetime.mjs';

runCommand(appCommand({ development: true }));

// Preloaded into a server: writes, when the process ends, which files it has loaded or read.
import * as fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const read = new Set();
const mutable = fs.default;
for (const holder of [mutable, mutable.promises]) {
  for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream']) {
    const original = holder[name];
    if (original === undefined) continue;
    holder[name] = (file, ...rest) => {
      if (typeof file === 'string' && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
        read.add(file);
      }
      return original.call(holder, file, ...rest);
    };
  }
}
syncBuiltinESMExports();

process.on('exit', () => {
  const files = [...Object.keys(createRequire(import.meta.url).cache), ...read];
  fs.writeFileSync(process.env.BENCH_LOADED, JSON.stringify([...new Set(files)]));
});

// Entry of `npm run test:silence`, bundled and started by scripts/test-silence.mjs.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { hardenOracles } from './hardenOracles.ts';
import { oracleSets } from './oracleManifests.ts';
import { REFERENCE_CACHE, buildReference, hasGo, startReference } from './reference.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const oracles = path.resolve('../shared/oracles');
  if (!fs.existsSync(oracles) || !hasGo()) {
    console.log(`needs Go and the oracles in ${path.relative('.', oracles)}: nothing was proved.`);
    return 0;
  }
  const reference = startReference(buildReference('.'), path.resolve(REFERENCE_CACHE, 'silence'));
  let failed = false;
  for (const set of oracleSets(oracles)) {
    const report = await hardenOracles(path.join(oracles, set), reference);
    const { files, pods, byTool, byHand, malformed, disagreements } = report;
    console.log(
      `${set}: ${pods} pods in ${files} files silent at restricted: ${byTool} by our fixes, ${byHand} by hand` +
        `, ${malformed} with a part that the API server cannot decode; not silent or not agreed ${disagreements.length}`,
    );
    for (const disagreement of disagreements) console.log(`  ${disagreement}`);
    failed ||= disagreements.length > 0;
  }
  await reference.close();
  return failed ? 1 : 0;
}

import { RULES } from '../../../rules/index.ts';
import { serveThisProcess } from './serveThisProcess.ts';

serveThisProcess(RULES);

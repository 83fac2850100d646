import { LIBRARY } from '../../../rules/library.ts';
import { serveThisProcess } from './serveThisProcess.ts';

serveThisProcess(LIBRARY);

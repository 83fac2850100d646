import { EXPLANATIONS } from '../../../rules/explanations.ts';
import { RULES } from '../../../rules/index.ts';
import { serveThisProcess } from './serveThisProcess.ts';

serveThisProcess({ rules: RULES, explanations: () => EXPLANATIONS });

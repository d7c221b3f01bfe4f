import { startFlow } from './flow';

startFlow({ root: document });

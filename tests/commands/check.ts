import { quickSteps } from './quick-steps';
import { runSteps } from './steps';

/** `npm run check`: what takes seconds, without a build and without a browser. */
runSteps(quickSteps);

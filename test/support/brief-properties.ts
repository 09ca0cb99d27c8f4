/** For mutation testing: a property in which nothing was found in so many milliseconds is taken to hold. */
import fc from 'fast-check';

fc.installGlobalPlugin(fc.interruptAfterTimeLimit(100));

/**
 * Properties draw the same examples in every run of the tests, so that what failed once fails again and a change is
 * judged by what it changed. `npm run hunt` draws new ones.
 */
import fc from "fast-check";

if (process.env.PROPERTY_EXAMPLES !== "new") fc.configureGlobal({ seed: 20220211 });

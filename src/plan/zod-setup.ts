import { z } from "zod";

/**
 * To be imported before the first schema is made: zod would try out whether it may compile code, which the content
 * security policy of the pane forbids and reports.
 */
z.config({ jitless: true });

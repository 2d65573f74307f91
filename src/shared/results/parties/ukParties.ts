import type { Party } from "../party";
import { britishParties } from "./britishParties";
import { northernIrelandParties } from "./northernIrelandParties";
import { smallParties } from "./smallParties";

/**
 * The parties of the United Kingdom that Nightdesk knows by itself. A colour is the party's customary one, made darker
 * for a light page and lighter for a dark one until it stands out at least 3 to 1 (WCAG 2.2, 1.4.11).
 * Ids: the Electoral Commission's register of political parties, as the House of Commons Library and Democracy Club
 * give them; empty where neither was at hand, and then only the name counts.
 */
export const ukParties: readonly Party[] = [...britishParties, ...northernIrelandParties, ...smallParties];

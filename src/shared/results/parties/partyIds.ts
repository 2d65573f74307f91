import type { PartyId } from "../party";

/** The parties that code has to name. The rest are known from ukParties alone. */
export const conservative = "conservative" as PartyId;
export const labour = "labour" as PartyId;
export const liberalDemocrat = "liberal-democrat" as PartyId;
export const green = "green" as PartyId;
export const snp = "snp" as PartyId;
export const reformUk = "reform-uk" as PartyId;
export const independent = "independent" as PartyId;
export const speaker = "speaker" as PartyId;

/** Those whose figures are asked for first, where nothing is known yet of who holds seats. */
export const usualParties: readonly PartyId[] = [conservative, labour, liberalDemocrat, green, reformUk, independent];

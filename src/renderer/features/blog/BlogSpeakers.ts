import { changedKeys } from "@shared/doc/changedKeys";
import { readSpeakers } from "@shared/doc/readSpeakers";
import { speakersOf } from "@shared/doc/speakersDoc";
import { type KnownSpeaker, type Speaker, unionOfSpeakers } from "@shared/model/speaker";
import type { CandidateSpeaker } from "@shared/results/candidateSpeakers";
import type { Results } from "@shared/results/results";
import { speakersToOffer } from "@shared/results/speakersToOffer";
import type { Doc, Transaction } from "yjs";
import { CandidateList } from "./CandidateList";

/** The speakers of an open blog, and whom a quote in it may be by, kept in step with its document. */
export class BlogSpeakers {
  private readonly doc: Doc;
  private changed = true;
  private readonly candidateList = new CandidateList();
  private candidates: readonly CandidateSpeaker[] = [];
  private laptops: readonly KnownSpeaker[] = [];
  private own: readonly Speaker[] = [];
  private offered: readonly KnownSpeaker[] = [];

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** The directory of the laptop, as it was when the blog was opened: what is said in this blog goes above it. */
  learn(laptops: readonly KnownSpeaker[]): void {
    this.laptops = laptops;
    this.changed = true;
  }

  /** True when the transaction touched a speaker. */
  follow(transaction: Transaction): boolean {
    const isTouched = changedKeys(speakersOf(this.doc), transaction).size > 0;
    this.changed ||= isTouched;
    return isTouched;
  }

  refresh(results: Results): void {
    const candidates = this.candidateList.of(results);
    if (!this.changed && candidates === this.candidates) return;
    if (this.changed) this.own = readSpeakers(this.doc);
    this.candidates = candidates;
    this.changed = false;
    this.offered = speakersToOffer(unionOfSpeakers([...this.laptops, ...this.own]), candidates);
  }

  /** Those of this blog, by name. */
  getOwn = (): readonly Speaker[] => this.own;
  /** Those of the laptop and the candidates too. */
  getOffered = (): readonly KnownSpeaker[] => this.offered;
}

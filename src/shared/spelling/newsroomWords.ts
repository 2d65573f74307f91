/** British words and names of an election night that the dictionary's list lacks, as they are written. */
export const newsroomWords: ReadonlySet<string> = new Set(
  (
    "Bluesky d'état d'états frontbench frontbencher frontbenchers judgment judgments livestreamed liveblog liveblogs " +
    "livetweet livetweeted livetweeting Môn non-dom non-doms omnishambles Remainer Remainers TikTok tellering vlog vlogs " +
    "vox wi-fi wifi Ynys"
  ).split(" "),
);

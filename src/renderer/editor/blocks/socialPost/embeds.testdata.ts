import type { SocialPost } from "@shared/document/blocks/socialPost";
import type { Inline } from "@shared/document/inline";

/** Embed code in the forms that the sites hand out, with words and people made up, and what is to be read from it. */
export interface Embed {
  readonly name: string;
  readonly code: string;
  readonly post: Partial<SocialPost>;
}

const text = (words: string): Inline => ({ type: "text", text: words });
const link = (href: string, words: string): Inline => ({
  type: "link",
  href,
  children: [{ type: "text", text: words }],
});
const at = (instant: string) => ({ instant, timeZone: "UTC", offset: "+00:00" });

const twitterScript = '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';
const blueskyScript = '<script async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>';
const instagramScript = '<script async src="//www.instagram.com/embed.js"></script>';
const facebookScript =
  '<div id="fb-root"></div>\n<script async="1" defer="1" crossorigin="anonymous" src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&amp;version=v17.0" nonce="Yo"></script>';
const did = "did:plc:4hqjfn7m6n5hno3doamuhgef";

export const embeds: readonly Embed[] = [
  {
    name: "X, with a hashtag, breaks and a picture",
    code: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Labour hold Moor View.<br>Majority 412.<br><br>Full result: <a href="https://t.co/XooZ86znuQ">https://t.co/XooZ86znuQ</a> <a href="https://twitter.com/hashtag/LE2018?src=hash&amp;ref_src=twsrc%5Etfw">#LE2018</a> <a href="https://t.co/oNH3xy4blp">pic.twitter.com/oNH3xy4blp</a></p>&mdash; Ada Clarke (@adaclarke) <a href="https://twitter.com/adaclarke/status/992188001234567890?ref_src=twsrc%5Etfw">May 4, 2018</a></blockquote> ${twitterScript}`,
    post: {
      platform: "x",
      author: "Ada Clarke",
      handle: "adaclarke",
      time: null,
      timeText: "May 4, 2018",
      link: "https://twitter.com/adaclarke/status/992188001234567890",
      paragraphs: [
        [text("Labour hold Moor View."), { type: "lineBreak" }, text("Majority 412.")],
        [
          text("Full result: "),
          link("https://t.co/XooZ86znuQ", "https://t.co/XooZ86znuQ"),
          text(" "),
          link("https://twitter.com/hashtag/LE2018", "#LE2018"),
        ],
      ],
    },
  },
  {
    name: "X, as the new site writes it, a name with brackets, an escaped apostrophe",
    code: `<blockquote class="twitter-tweet" data-lang="en" data-dnt="true">\n  <p lang="en" dir="ltr">It&#39;s a recount\n  in <a href="https://twitter.com/PlymouthCC?ref_src=twsrc%5Etfw">@PlymouthCC</a></p>\n  &mdash; Plymouth (City) News (@plymnews) <a href="https://x.com/plymnews/status/992188001234567891?s=20&amp;t=abc">4 May 2018</a>\n</blockquote>\n${twitterScript}`,
    post: {
      platform: "x",
      author: "Plymouth (City) News",
      handle: "plymnews",
      timeText: "4 May 2018",
      link: "https://x.com/plymnews/status/992188001234567891",
      paragraphs: [[text("It's a recount in "), link("https://twitter.com/PlymouthCC", "@PlymouthCC")]],
    },
  },
  {
    name: "X, a video, in another language",
    code: `<blockquote class="twitter-video" data-lang="fr"><p lang="fr" dir="ltr">Dépouillement en cours</p>— Rédaction 🗳️ (@redac_) <a href="https://twitter.com/redac_/status/992188001234567892">4 mai 2018</a></blockquote>`,
    post: { platform: "x", author: "Rédaction 🗳️", handle: "redac_", timeText: "4 mai 2018" },
  },
  {
    name: "Bluesky, with newlines and a picture",
    code: `<blockquote class="bluesky-embed" data-bluesky-uri="at://${did}/app.bsky.feed.post/3lbq7mxsiek2v" data-bluesky-cid="bafyreie37q" data-bluesky-embed-color-mode="system"><p lang="en">Turnout is 34.1%.\n\nPolls closed at ten.\nCounting begins.<br><br><a href="https://bsky.app/profile/${did}/post/3lbq7mxsiek2v?ref_src=embed">[image or embed]</a></p>&mdash; Ada Clarke (<a href="https://bsky.app/profile/${did}?ref_src=embed">@ada.example.org</a>) <a href="https://bsky.app/profile/${did}/post/3lbq7mxsiek2v?ref_src=embed">November 25, 2024 at 12:58 AM</a></blockquote>${blueskyScript}`,
    post: {
      platform: "bluesky",
      author: "Ada Clarke",
      handle: "ada.example.org",
      time: null,
      timeText: "November 25, 2024 at 12:58 AM",
      link: `https://bsky.app/profile/${did}/post/3lbq7mxsiek2v`,
      paragraphs: [
        [text("Turnout is 34.1%.")],
        [text("Polls closed at ten."), { type: "lineBreak" }, text("Counting begins.")],
      ],
    },
  },
  {
    name: "Bluesky, as its oEmbed writes it, with the instant",
    code: `<blockquote class="bluesky-embed" data-bluesky-uri="at://${did}/app.bsky.feed.post/3mjadsznqxe27" data-bluesky-cid="bafyreihym"><p lang="en">Count paused</p>&mdash; <a href="https://bsky.app/profile/${did}?ref_src=embed">Ada Clarke (they/them) (@ada.bsky.social)</a> <a href="https://bsky.app/profile/${did}/post/3mjadsznqxe27?ref_src=embed">2026-04-11T17:18:58.000Z</a></blockquote>${blueskyScript}`,
    post: {
      platform: "bluesky",
      author: "Ada Clarke (they/them)",
      handle: "ada.bsky.social",
      time: at("2026-04-11T17:18:58.000Z"),
      timeText: "",
      paragraphs: [[text("Count paused")]],
    },
  },
  {
    name: "Bluesky, with nothing in it but its address",
    code: `<blockquote class="bluesky-embed" data-bluesky-uri="at://${did}/app.bsky.feed.post/3kp5qn72s232q" data-bluesky-cid="bafyreiewd"></blockquote>`,
    post: {
      platform: "bluesky",
      author: "",
      handle: "",
      link: `https://bsky.app/profile/${did}/post/3kp5qn72s232q`,
      paragraphs: [],
    },
  },
  {
    name: "Mastodon, the older frame",
    code: `<iframe src="https://fosstodon.org/@ada/107645377769254953/embed" class="mastodon-embed" style="max-width: 100%; border: 0" width="400" allowfullscreen="allowfullscreen"></iframe><script src="https://fosstodon.org/embed.js" async="async"></script>`,
    post: {
      platform: "mastodon",
      handle: "ada@fosstodon.org",
      link: "https://fosstodon.org/@ada/107645377769254953",
      paragraphs: [],
    },
  },
  {
    name: "Mastodon, the newer quotation",
    code: `<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@ada/113385884140450090/embed" style="background: #FCF8FF; border-radius: 8px; margin: 0; overflow: hidden; padding: 0;"> <a href="https://mastodon.social/@ada/113385884140450090" target="_blank" style="align-items: center; font-family: system-ui, 'Segoe UI', sans-serif;"> <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="32" height="32" viewBox="0 0 79 75"><path d="M63 45.3v-20" fill="currentColor"/></svg> <div style="color: #787588; margin-top: 16px;">Post by @ada@mastodon.social</div> <div style="font-weight: 500;">View on Mastodon</div> </a> </blockquote> <script data-allowed-prefixes="https://mastodon.social/" async src="https://mastodon.social/embed.js"></script>`,
    post: {
      platform: "mastodon",
      author: "",
      handle: "ada@mastodon.social",
      timeText: "",
      link: "https://mastodon.social/@ada/113385884140450090",
      paragraphs: [],
    },
  },
  {
    name: "Mastodon, on a server whose people have another domain",
    code: `<blockquote class="mastodon-embed" data-embed-url="https://social.plymouth.example/@ada/115506030628602362/embed"> <a href="https://social.plymouth.example/@ada/115506030628602362" target="_blank"> <div>Beitrag von @ada@plymouth.example</div> <div>Auf Mastodon ansehen</div> </a> </blockquote>`,
    post: {
      platform: "mastodon",
      handle: "ada@plymouth.example",
      link: "https://social.plymouth.example/@ada/115506030628602362",
    },
  },
  {
    name: "Facebook, with the words",
    code: `${facebookScript}<div class="fb-post" data-href="https://www.facebook.com/plymouthcouncil/posts/3498133363610358" data-width="552" data-show-text="true"><blockquote cite="https://graph.facebook.com/123456/posts/3498133363610358/" class="fb-xfbml-parse-ignore"><p>Counting has begun at the Guildhall &amp; goes on all night...</p>Posted by <a href="https://www.facebook.com/plymouthcouncil">Plymouth Council</a> on&nbsp;<a href="https://graph.facebook.com/123456/posts/3498133363610358/">Thursday, May 3, 2018</a></blockquote></div>`,
    post: {
      platform: "facebook",
      author: "Plymouth Council",
      handle: "plymouthcouncil",
      timeText: "Thursday, May 3, 2018",
      link: "https://www.facebook.com/plymouthcouncil/posts/3498133363610358",
      paragraphs: [[text("Counting has begun at the Guildhall & goes on all night...")]],
    },
  },
  {
    name: "Facebook, in another language and without a link to the person",
    code: `<div class="fb-post" data-href="https://www.facebook.com/permalink.php?story_fbid=123635852613414&amp;id=109008434076156" data-width="300"><blockquote cite="https://developers.facebook.com/permalink.php?story_fbid=123635852613414&amp;id=109008434076156" class="fb-xfbml-parse-ignore"><p>Hoy</p>Publicado por <a href="#" role="button">Ada Clarke</a> en&nbsp;<a href="https://developers.facebook.com/permalink.php?story_fbid=123635852613414&amp;id=109008434076156">Jueves, 3 de mayo de 2018</a></blockquote></div>`,
    post: {
      platform: "facebook",
      author: "Ada Clarke",
      handle: "",
      timeText: "Jueves, 3 de mayo de 2018",
      link: "https://www.facebook.com/permalink.php?story_fbid=123635852613414&id=109008434076156",
    },
  },
  {
    name: "Facebook, the old form without words",
    code: `<div id="fb-root"></div> <script>(function(d, s, id) { var js = d.createElement(s); js.src = "//connect.facebook.net/en_US/all.js#xfbml=1"; }(document, 'script', 'facebook-jssdk'));</script><div class="fb-post" data-href="https://www.facebook.com/AdaMedia/photos/a.339293969520568.77719.183336658449634/414354785347819/?type=1" data-width="466"><div class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/AdaMedia/photos/a.339293969520568.77719.183336658449634/414354785347819/?type=1">Post</a> by <a href="https://www.facebook.com/AdaMedia">Ada Media</a>.</div></div>`,
    post: { platform: "facebook", author: "Ada Media", handle: "AdaMedia", timeText: "", paragraphs: [] },
  },
  {
    name: "Facebook, the frame",
    code: `<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fada.clarke%2Fposts%2F10157601404344413&width=500" width="500" height="161" style="border:none;overflow:hidden" scrolling="no" frameborder="0" allowTransparency="true" allow="encrypted-media"></iframe>`,
    post: {
      platform: "facebook",
      handle: "ada.clarke",
      link: "https://www.facebook.com/ada.clarke/posts/10157601404344413",
    },
  },
  {
    name: "Instagram, with a caption and the instant",
    code: `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/BwwONCplEyj/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="12" style=" background:#FFF; border:0; margin: 1px;"><div style="padding:16px;"> <a href="https://www.instagram.com/p/BwwONCplEyj/?utm_source=ig_embed&amp;utm_campaign=loading" style=" background:#FFFFFF;" target="_blank"> <div style=" display: flex;"> <div></div></div><div><svg width="50px" height="50px" viewBox="0 0 60 60" version="1.1" xmlns="https://www.w3.org/2000/svg"><g><path d="M556.869,30.41"></path></g></svg></div><div style="padding-top: 8px;"> <div style=" color:#3897f0;"> View this post on Instagram</div></div></a> <p style=" margin:8px 0 0 0; padding:0 4px;"> <a href="https://www.instagram.com/p/BwwONCplEyj/?utm_source=ig_embed" style=" color:#000;" target="_blank">The last box from #MoorView arrives. Thanks to @guildhall.</a></p> <p style=" color:#c9c8cd; text-align:center;">A post shared by <a href="https://www.instagram.com/adaclarke/?utm_source=ig_embed" style=" color:#c9c8cd;" target="_blank"> Ada Clarke</a> (@ada.clarke) on <time style=" font-family:Arial,sans-serif;" datetime="2018-05-04T01:14:49+00:00">May 3, 2018 at 6:14pm PDT</time></p></div></blockquote> ${instagramScript}`,
    post: {
      platform: "instagram",
      author: "Ada Clarke",
      handle: "ada.clarke",
      time: at("2018-05-04T01:14:49.000Z"),
      timeText: "",
      link: "https://www.instagram.com/p/BwwONCplEyj/",
      paragraphs: [[text("The last box from #MoorView arrives. Thanks to @guildhall.")]],
    },
  },
  {
    name: "Instagram, the newer form without a caption",
    code: `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/Cha_0K2LcN3/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><div> <a href="https://www.instagram.com/reel/Cha_0K2LcN3/?utm_source=ig_embed&amp;utm_campaign=loading" target="_blank"> <div> View this post on Instagram</div></a><p><a href="https://www.instagram.com/reel/Cha_0K2LcN3/?utm_source=ig_embed&amp;utm_campaign=loading" target="_blank">A post shared by Ada Clarke (@adaclarke)</a></p></div></blockquote>${instagramScript}`,
    post: {
      platform: "instagram",
      author: "Ada Clarke",
      handle: "adaclarke",
      time: null,
      link: "https://www.instagram.com/reel/Cha_0K2LcN3/",
      paragraphs: [],
    },
  },
  {
    name: "Instagram, in another language",
    code: `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B-z5kdIAlT9/" data-instgrm-version="14"><p><a href="https://www.instagram.com/p/B-z5kdIAlT9/">Una publicación compartida de Ada Clarke (@adaclarke)</a></p></blockquote>`,
    post: { platform: "instagram", author: "", handle: "adaclarke", link: "https://www.instagram.com/p/B-z5kdIAlT9/" },
  },
  {
    name: "Threads",
    code: `<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@adaclarke/post/C8abcDEfgHI" data-text-post-version="0" id="ig-tp-C8abcDEfgHI" style=" background:#FFF;"> <a href="https://www.threads.net/@adaclarke/post/C8abcDEfgHI" target="_blank"> <div style=" padding: 40px;"> <div> Post by @adaclarke</div> <div> View on Threads</div></div></a></blockquote> <script async src="https://www.threads.net/embed.js"></script>`,
    post: { platform: "threads", handle: "adaclarke", link: "https://www.threads.net/@adaclarke/post/C8abcDEfgHI" },
  },
];

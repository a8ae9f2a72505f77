const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Services through which people reach each other, with their short names. */
export const PLATFORMS = list(`
insta instagram ig instagrm snap snapchat snapchats sc discord telegram tele tg whatsapp watsapp whatsap wapp zap signal kik
skype facebook fb messenger tiktok twitter steam psn xbox twitch viber wechat threema wickr line kakao kakaotalk
mastodon bluesky bsky linkedin reddit tumblr pinterest onlyfans fetlife tinder grindr bumble hinge roblox minecraft fortnite
imessage facetime zoom vinted spotify vk weibo matrix element
スナチャ インスタ ライン ディスコード انستا انستقرام سناب تلجرام تيليجرام واتساب واتس फेसबुक इंस्टा व्हाट्सएप
`);

/** Short names that are ordinary words as well: they need a name that is plainly a handle beside them. */
export const AMBIGUOUS_PLATFORMS = list(
  'sc line signal steam element matrix zoom snap tele ig fb tg zap hinge',
);

/** What may stand between a platform and the name on it. */
export const LINK_WORDS = list(`
is s name names handle user username id tag account profile me at my under as its im the on called add adds find = es ist est e
mein meine mi minha mon ma il mio mijn moj benim ad adi nome nombre nutzername heisst soy ich bin je suis sono ben jestem
there by with same
`);

/** Words after "my insta is …" that say something about it instead of naming it. */
export const NOT_A_NAME = list(`
full a an the making so just private gone deleted locked hacked not all basically where now too toxic very really down mostly
nothing no getting killing ruining depressing boring stressing triggering back off empty about making only bad good great fine
always still like what how messing driving filled better worse banned public old new set causing giving being feeding
`);

/**
 * First words of persona names, written for this project.
 *
 * A name stands above posts of grief and despair as well as above good news, so a word here neither
 * demands a mood ("Joyful"), nor praises or judges the person, nor speaks of size, weight, body, sleep,
 * health, colour of skin, gender, faith, height, deep water or an end.
 */
const TEMPER = `
  Adaptable Affable Amiable Amicable Attentive Calm Candid Careful Caring Collected Composed Considered
  Constant Courteous Curious Deft Diligent Dreamy Earnest Easygoing Engaging Fanciful Forthright Friendly
  Generous Gentle Genuine Giving Gracious Heedful Honest Humble Inventive Keen Kind Kindly Leisurely Loyal
  Mild Mindful Modest Neighborly Obliging Peaceful Pensive Placid Playful Poetic Polite Quiet Reliable
  Sincere Steadfast Steady Studious Tactful Tender Thoughtful Trusty Unassuming Unhurried Unruffled Versed
  Warm Welcoming Whimsical
`;

const DOING = `
  Ambling Arriving Blooming Blossoming Budding Chiming Chirping Composing Doodling Exploring Flowering
  Fluttering Gardening Gathering Gleaming Glimmering Glinting Glistening Glowing Greeting Harmonic Heeding
  Hiking Homing Humming Inquiring Juggling Knitting Learning Listening Meandering Mending Musing Noticing
  Painting Pausing Pondering Puzzling Quilting Reading Reflecting Rippling Roaming Rustling Sauntering
  Shimmering Shining Singing Sketching Sprouting Stargazing Strolling Swaying Tinkering Traveling Trilling
  Twinkling Twirling Unfolding Unfurling Wandering Warbling Weaving Whistling Wondering
`;

const LIGHT_AND_WEATHER = `
  Astral Autumnal Breezy Bright Clement Cosmic Dappled Daylit Dewy Drizzly Evening Frosty Gilded Golden
  Lamplit Lucent Luminous Midday Moonlit Noontime Opaline Pearly Prismatic Radiant Rainy Silvery Snowy
  Sparkling Starlit Starry Sunlit Sunward Temperate Vernal Vivid Windswept Windy Wintry
`;

const MADE = `
  Beaded Bookish Brushed Burnished Buttoned Chalky Corduroy Cosy Crafted Crinkled Crocheted Dotted
  Embossed Enameled Fabled Feathered Felted Flannel Flecked Fluted Folded Handmade Handwoven Hemmed Inlaid
  Lacquered Latticed Layered Linen Marbled Mended Mosaic Painted Painterly Paneled Papery Patterned
  Penciled Pewter Plaid Pleated Polished Printed Quilted Satin Scalloped Silken Snug Speckled Stenciled
  Stippled Storied Striped Tailored Tasseled Threaded Tiled Tinted Tufted Upcycled Velvet Vintage Whorled
  Wooden Woolen Woven Zigzag
`;

const NATURE = `
  Alder Cobalt Evergreen Ferny Floral Forested Fronded Leafy Lilac Mauve Meadowy Mossy Oaken Pastel
  Pebbled Perennial Petaled Pinewood Rosewood Rustic Sapphire Scenic Teal Timbered Turquoise Verdant
  Woodland
`;

const MANNER = `
  Balanced Cadenced Classic Dulcet Early Elegant Enduring Even Everyday Exact Faraway Fluent Harmonious
  Homemade Homespun Intricate Jaunty Lilting Lyrical Melodic Musical Nearby Neat Nestled Nifty Nimble
  Novel Quaint Resonant Rhythmic Settled Smooth Soft Softspoken Sprightly Springy Subtle Tidy Timeless
  Timely Tuneful Undulating Unique Varied
`;

/** About 300 capitalised words of 3 to 10 ASCII letters; order is no secret and may change. */
export const FIRST_WORDS: readonly string[] = Object.freeze(
  [TEMPER, DOING, LIGHT_AND_WEATHER, MADE, NATURE, MANNER].join(' ').trim().split(/\s+/),
);
